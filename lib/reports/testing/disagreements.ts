import type { Report } from '../../model/report.ts';
import { spanOf } from '../spans.ts';
import type { AnyLog } from './any-log.ts';
import { type CountRules, recount } from './recount.ts';

const near = (a: number | null | undefined, b: number | null | undefined) =>
  a === b || (a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.abs(b));

/** Every number of a report beside the same counted anew from the raw events; what does not agree. @param now milliseconds since the epoch */
export function disagreements(log: AnyLog, report: Report, policy: CountRules, now: number): unknown[] {
  const { start, end } = spanOf(report.from, report.to, report.timeZone);
  const where = Object.fromEntries(Object.entries(report.filter).filter(([, value]) => value));
  const counted = recount(log, policy, { start, end, where, now }, report.total);
  const turns = report.turns.acts.flatMap(({ kind, count }): unknown[] => {
    const other = counted[`turn ${kind}`];
    return other?.part === count && other.of === report.turns.of ? [] : [{ kind, count, recount: other }];
  });
  const missed = Object.keys(counted).filter((id) => id.startsWith('turn ')).length - report.turns.acts.length;
  if (missed !== 0 && !report.isHidden) turns.push({ missed });
  const measures = report.measures.flatMap(({ id, unit, value, part, of, p90, unknown }): unknown[] => {
    const other = counted[id];
    // Of a reason nothing is told of tickets that have none.
    if (unknown === 'no-reason-of-tickets') return value === null ? [] : [{ id, value }];
    const same =
      other !== undefined &&
      near(value, other.value) &&
      of === other.of &&
      (unit === 'share' || unit === 'count' ? part === other.part : true) &&
      (unit === 'seconds' ? p90 === other.p90 : true);
    return same ? [] : [{ id, report: { value, part, of, p90 }, recount: other }];
  });
  return [...turns, ...measures];
}
