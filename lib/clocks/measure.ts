import type { Span } from './read-spans.ts';

/** What the spans of a run come to: moments in epoch milliseconds, counted time in milliseconds. */
export interface Measure {
  used: number;
  /** When the present target is, was, or would be used up; null while it does not count on, or where hours never open. */
  due: number | null;
  breachedAt: number | null;
  /** `priority`: the target was already used up when a changed priority (or SLA) put it in force (case 7). */
  cause: 'time' | 'priority' | null;
  /** The spans, and the time to come after them. */
  run: Span[];
}

/** The moment so much counted time is used up within the spans; null where it is not. All in milliseconds. */
export function findUsed(spans: readonly Span[], amount: number): number | null {
  let used = 0;
  for (const { from, until, hours, counts } of spans) {
    if (!counts) continue;
    const due = hours.add(from, amount - used);
    if (due !== null && due < until) return due;
    if (until === Number.POSITIVE_INFINITY) return null;
    used += hours.between(from, until);
  }
  return null;
}

/**
 * Counts a run. Each span is judged by the target that held in it, so an earlier breach stays and a later target is measured
 * from the same start. Late is later than due: what happens at the due moment itself is in time.
 *
 * @param tailCounts whether time goes on counting after the last span
 */
export function measure(spans: readonly Span[], tailCounts: boolean): Measure {
  const last = spans.at(-1);
  if (!last) return { used: 0, due: null, breachedAt: null, cause: null, run: [] };
  let used = 0;
  let breachedAt: number | null = null;
  let cause: Measure['cause'] = null;
  for (const { from, until, hours, counts, target } of spans) {
    if (breachedAt === null && target !== null) {
      // Not late a moment ago, and late at the very start of a span: then the target changed, not the time.
      if (used > target) [breachedAt, cause] = [from, 'priority'];
      else if (counts) {
        const due = hours.add(from, target - used);
        if (due !== null && due < until) [breachedAt, cause] = [due, 'time'];
      }
    }
    if (counts) used += hours.between(from, until);
  }
  const tail: Span = { ...last, from: last.until, until: Number.POSITIVE_INFINITY, counts: tailCounts };
  const run = [...spans, tail];
  const due = last.target === null ? null : findUsed(run, last.target);
  return { used, due, breachedAt, cause, run };
}
