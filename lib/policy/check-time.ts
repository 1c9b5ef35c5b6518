import type { Finding } from './policy-error.ts';

const MAX_HOURS = 10_000;

/** Hours of a duration such as `PT1H30M`, however many digits somebody typed. */
function hoursOf(duration: string): number {
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  return part('H') + part('M') / 60 + part('S') / 3600;
}

/**
 * A time nobody can mean: none at all, or over a year of hours.
 * @param zero what is wrong with none, and what to do
 */
export function checkTime(duration: string | null | undefined, path: Finding['path'], zero: string): Finding[] {
  if (duration == null) return [];
  const hours = hoursOf(duration);
  if (hours === 0) return [{ path, message: zero }];
  const shown = duration.length > 20 ? `${duration.slice(0, 20)}…` : duration;
  return hours > MAX_HOURS ? [{ path, message: `${shown} is longer than ${MAX_HOURS} hours; check the unit` }] : [];
}

/** A date that no calendar has, such as 2026-02-30. */
export function checkDate(date: string, path: Finding['path']): Finding[] {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date
    ? [{ path, message: `there is no ${date}; write a date such as 2026-12-06` }]
    : [];
}
