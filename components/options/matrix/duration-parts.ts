export const UNITS = ['hours', 'minutes', 'seconds'] as const;
export type Unit = (typeof UNITS)[number];

const SECONDS: Record<Unit, number> = { hours: 3600, minutes: 60, seconds: 1 };
const MARKS: Record<Unit, string> = { hours: 'H', minutes: 'M', seconds: 'S' };
const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** A duration as one number of the largest unit that it is whole in: `PT1H30M` is 90 minutes. Null for none. */
export function partsOf(duration: string | null | undefined): { value: number; unit: Unit } | null {
  const found = DURATION.exec(duration ?? '');
  if (!found) return null;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const all = hours * 3600 + minutes * 60 + seconds;
  const unit = UNITS.find((one) => all % SECONDS[one] === 0) ?? 'seconds';
  return { value: all / SECONDS[unit], unit };
}

/** Seconds of a duration; null where it is none. */
export function secondsOf(duration: string): number | null {
  const parts = partsOf(duration);
  return parts && parts.value * SECONDS[parts.unit];
}

/** The duration of so many units, as the policy writes it. */
export const durationOf = (value: number, unit: Unit): string => `PT${value}${MARKS[unit]}`;
