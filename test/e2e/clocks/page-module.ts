import { addOpenTime } from '../../../lib/clocks/add-open-time.ts';
import { openSecondsBetween } from '../../../lib/clocks/open-seconds-between.ts';
import type { ClockCase } from './clock-cases.ts';

/** The due time of each case, and the open seconds up to it, by whatever Temporal is at hand. */
export function answer(cases: readonly ClockCase[]): { due: string | null; open: number | null }[] {
  return cases.map(({ start, seconds, calendar }) => {
    const from = Temporal.Instant.from(start);
    const due = addOpenTime(from, seconds, calendar);
    return { due: due?.toString() ?? null, open: due && openSecondsBetween(from, due, calendar) };
  });
}
