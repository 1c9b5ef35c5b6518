import type { ReportFilter } from '../model/report.ts';
import type { ActFacts } from './act-facts.ts';
import type { Span } from './spans.ts';

type Total = ActFacts['totals'][number];

/** True where a number of all tickets can be typed for what was chosen: a helpdesk counts by site and group, and knows nothing of reasons. */
export const mayTotal = ({ language, reason }: ReportFilter): boolean => !language && !reason;

/**
 * How many tickets there were in a time, as typed: for just these days, else as the sum of pieces that lie side by side and fill it (R133).
 * What was typed last for the same days stands. Null where that is not known.
 */
export function typedTotal(totals: readonly Total[], { from, until }: Span, filter: ReportFilter): number | null {
  if (!mayTotal({ ...filter, reason: null })) return null;
  const latest = new Map<string, Total>();
  for (const total of totals) {
    const isHere = total.site === (filter.site ?? null) && total.group === (filter.group ?? null);
    if (isHere) latest.set(`${total.from} ${total.until}`, total);
  }
  const pieces = [...latest.values()].filter((one) => one.total !== null && one.from < one.until);
  const exact = pieces.find((one) => one.from === from && one.until === until);
  if (exact) return exact.total;
  // The longest piece from each day on, until the end is reached.
  let [day, sum] = [from, 0];
  while (day < until) {
    const next = pieces
      .filter((one) => one.from === day && one.until <= until)
      .sort((a, b) => (a.until < b.until ? 1 : -1))[0];
    if (!next) return null;
    day = next.until;
    sum += next.total ?? 0;
  }
  return sum;
}
