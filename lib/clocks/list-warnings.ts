import type { Clock } from '../model/assessment.ts';
import { formatInstant } from './instants.ts';
import { findUsed } from './measure.ts';
import type { Hours } from './open-hours.ts';
import type { Span } from './read-spans.ts';

type Warnings = NonNullable<Clock['warnings']>;

const QUARTER = 0.25;
const MINUTES = 15 * 60_000;
const DAY = 86_400_000;
/** How far back little time left is looked for: a year holds 15 minutes of any calendar that opens at all. */
const BACK_DAYS = 366;

/** How much is left when it is said, in milliseconds. Of 15 minutes or less, a quarter is warning enough. */
function amounts(target: number | null): [left: Warnings[number]['left'], amount: number][] {
  const quarter = target === null ? [] : [['quarter', target * QUARTER] as const];
  const minutes = target === null || target > MINUTES ? [['minutes', MINUTES] as const] : [];
  return [...quarter, ...minutes].map(([left, amount]) => [left, amount]);
}

/** When little is left of a run of spans: a quarter of its target, and 15 minutes, of time that counts. */
export function listWarnings(run: readonly Span[]): Warnings {
  const target = run.at(-1)?.target ?? null;
  if (target === null) return [];
  return amounts(target).flatMap(([left, amount]) => {
    const at = findUsed(run, target - amount);
    return at === null ? [] : [{ left, at: formatInstant(Math.ceil(at)) }];
  });
}

/** The first moment with no more than `amount` of open time left before `due`. */
function lastOpen(hours: Hours, due: number, amount: number): number | null {
  for (let days = 8; days <= BACK_DAYS * 2; days *= 2) {
    const from = due - days * DAY;
    const open = hours.between(from, due);
    if (open >= amount) return hours.add(from, open - amount);
  }
  return null;
}

/**
 * The same of a due moment that was told, without what was counted: a quarter only where the start is known. All in epoch
 * milliseconds.
 */
export function listToldWarnings(hours: Hours, start: number | null, due: number): Warnings {
  const target = start === null || start >= due ? null : hours.between(start, due);
  return amounts(target).flatMap(([left, amount]) => {
    const at = lastOpen(hours, due, amount);
    return at === null ? [] : [{ left, at: formatInstant(Math.ceil(at)) }];
  });
}
