import type { ReportFilter } from '../model/report.ts';
import { HANDS } from '../model/ticket-course.ts';
import type { CaseFact } from './case-fact.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Span } from './spans.ts';
import type { TicketFact } from './ticket-fact.ts';

/** A part of the work that fewer people than this do is not shown (R141; docs/defaults.md, "Keeping"). */
export const LEAST_PEOPLE = 5;

export const DIMENSIONS = ['group', 'site', 'language'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

type Placed = Pick<TicketFact, Dimension>;

/** True where something belongs to what was chosen; where it is not known, it does not. */
export const isIn = (it: Placed, filter: ReportFilter): boolean =>
  DIMENSIONS.every((dimension) => !filter[dimension] || it[dimension] === filter[dimension]);

/** True where it would belong, but for what is not known of it. */
export const isUnplaced = (it: Placed, filter: ReportFilter): boolean =>
  !isIn(it, filter) &&
  DIMENSIONS.every((dimension) => !filter[dimension] || it[dimension] === filter[dimension] || it[dimension] === null);

/**
 * How many people at least have had tickets among these: by the numbers they fall into, on the site where most are, for somebody who
 * works on two may be called otherwise on each.
 */
export function countPeople(tickets: readonly TicketFact[]): number {
  const hands = new Map<string, Set<number>>();
  for (const { site, hand } of tickets) {
    if (site === null || hand === null) continue;
    // By another key the same person has another number.
    const place = `${Math.floor(hand / HANDS)} ${site}`;
    const known = hands.get(place);
    if (known) known.add(hand);
    else hands.set(place, new Set([hand]));
  }
  return Math.max(0, ...[...hands.values()].map(({ size }) => size));
}

/** The values of a dimension that may be shown, the ones with most tickets first, and how many may not. */
export interface OpenSlices {
  ids: string[];
  hidden: number;
}

/**
 * What may be shown apart. Where only one may not be, the smallest of the others is kept back with it: what is left when they are
 * taken from the whole would tell it.
 */
export function openSlices(tickets: readonly TicketFact[], dimension: Dimension): OpenSlices {
  const parts = new Map<string, TicketFact[]>();
  for (const it of tickets) {
    const id = it[dimension];
    if (id === null) continue;
    const known = parts.get(id);
    if (known) known.push(it);
    else parts.set(id, [it]);
  }
  const sized = [...parts]
    .map(([id, of]) => ({ id, size: of.length, people: countPeople(of) }))
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const open = sized.filter(({ people }) => people >= LEAST_PEOPLE);
  if (sized.length - open.length === 1) open.pop();
  return { ids: open.map(({ id }) => id), hidden: sized.length - open.length };
}

/** True where a chosen part of the work is one that may not be shown. A reason narrows no people down. */
export function isHidden(facts: ReportFacts, filter: ReportFilter, open: Record<Dimension, OpenSlices>): boolean {
  const chosen = DIMENSIONS.filter((dimension) => filter[dimension]);
  if (chosen.length === 0) return false;
  if (chosen.some((dimension) => !open[dimension].ids.includes(filter[dimension] as string))) return true;
  return countPeople(facts.tickets.filter((it) => isIn(it, filter))) < LEAST_PEOPLE;
}

/** What of all facts a filter leaves. */
export interface Slice {
  cases: CaseFact[];
  tickets: TicketFact[];
}

/** What of it has a moment in a time: the rest counts nowhere in it. */
export function sliceWithin({ cases, tickets }: Slice, { start, end }: Pick<Span, 'start' | 'end'>): Slice {
  const has = ({ earliest, latest }: { earliest: number; latest: number }) => earliest < end && latest >= start;
  return { cases: cases.filter(has), tickets: tickets.filter(has) };
}

export function sliceOf({ cases, tickets }: ReportFacts, filter: ReportFilter): Slice {
  const { reason } = filter;
  return {
    cases: cases.filter((it) => isIn(it, filter) && (!reason || it.reasons.includes(reason))),
    tickets: tickets.filter((it) => isIn(it, filter)),
  };
}
