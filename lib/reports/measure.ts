import type { Basis, LeftOut, Measure, MeasureId, ReportFilter, Unknown } from '../model/report.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Slice } from './slices.ts';
import type { Span } from './spans.ts';

/** What a measure is given: a time, what of all facts belongs to it, and what is known of the whole. */
export interface Measuring {
  span: Span;
  slice: Slice;
  facts: ReportFacts;
  filter: ReportFilter;
  /** All tickets of the time, as typed; null where nobody did. */
  total: number | null;
  /** True where tickets that were merely seen in that time may be forgotten by now. */
  isForgotten: boolean;
}

export type Left = Partial<Record<LeftOut, number>>;

interface Beside {
  left?: Left;
  basis?: Basis;
  unknown?: Unknown | null;
}

const listLeft = (left: Left = {}): Measure['left'] =>
  Object.entries(left).flatMap(([why, count]) => (count > 0 ? [{ why: why as LeftOut, count }] : []));

const beside = ({ left, basis = 'log', unknown }: Beside, isNone: boolean) => ({
  basis,
  left: listLeft(left),
  unknown: unknown ?? (isNone ? ('none' as const) : null),
});

/** A part of a whole; not known where there is no whole. */
export function share(id: MeasureId, part: number, of: number, more: Beside = {}): Measure {
  const known = beside(more, of === 0);
  const value = known.unknown === null ? part / of : null;
  return { id, unit: 'share', value, part, of, p90: null, ...known };
}

/** The value that a share of the others is at or below, of values in order: the nearest rank. */
function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] as number;
}

/** The middle of values in order: of two middle ones their mean. */
function median(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] as number)) / 2;
}

/** Median and 90th percentile of lengths in seconds; not known where there is none. */
export function lengths(id: MeasureId, seconds: readonly number[], more: Beside = {}): Measure {
  const known = beside(more, seconds.length === 0);
  const sorted = seconds.toSorted((a, b) => a - b);
  const isKnown = known.unknown === null;
  return {
    ...{ id, unit: 'seconds', part: null, of: seconds.length, ...known },
    value: isKnown ? median(sorted) : null,
    p90: isKnown ? quantile(sorted, 0.9) : null,
  };
}

/** The mean of values; not known where there is none. */
export function mean(id: MeasureId, values: readonly number[], more: Beside = {}): Measure {
  const known = beside(more, values.length === 0);
  const value = known.unknown === null ? values.reduce((sum, one) => sum + one, 0) / values.length : null;
  return { id, unit: 'mean', value, part: null, of: values.length, p90: null, ...known };
}

/** How many; 0 is an answer here, for the log has them all. */
export function count(id: MeasureId, value: number, of: number | null = null, more: Beside = {}): Measure {
  const known = beside(more, false);
  return { id, unit: 'count', value: known.unknown === null ? value : null, part: value, of, p90: null, ...known };
}

/** Why nothing is known of tickets as such in a time and place; null where it is. */
export function unknownOfTickets({ filter, isForgotten }: Measuring): Unknown | null {
  if (filter.reason) return 'no-reason-of-tickets';
  return isForgotten ? 'forgotten' : null;
}

/** True for a moment within a time. */
export const isWithin = (at: number | null, { start, end }: Span): at is number =>
  at !== null && at >= start && at < end;

/** True for a ticket that was in hand at some moment of a time. */
export const wasSeenIn = ({ firstSeen, lastSeen }: { firstSeen: number; lastSeen: number }, { start, end }: Span) =>
  firstSeen < end && lastSeen >= start;
