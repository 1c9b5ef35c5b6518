import { isNeutralReason } from '../cases/parts/reasons-of.ts';
import type { Measure, Report, ReportAsk, ReportFilter } from '../model/report.ts';
import { TURN_ACTS, type TurnActKind } from '../model/turn.ts';
import type { FactPolicy } from './case-fact.ts';
import { isWithin, type Measuring } from './measure.ts';
import { alertMeasures } from './measures/alert-measures.ts';
import { caseMeasures } from './measures/case-measures.ts';
import { rateMeasures } from './measures/rate-measures.ts';
import { ticketMeasures } from './measures/ticket-measures.ts';
import type { ReportFacts } from './report-facts.ts';
import {
  DIMENSIONS,
  type Dimension,
  isHidden,
  isUnplaced,
  LEAST_PEOPLE,
  openSlices,
  sliceOf,
  sliceWithin,
} from './slices.ts';
import { lastDay, type Span, spanBefore, spanOf, splitSpan } from './spans.ts';
import { mayTotal, typedTotal } from './typed-total.ts';

/** So many pieces are drawn at most: a year of weeks, two months of days. */
export const MOST_PIECES = 62;

export interface ReportPolicy extends FactPolicy {
  keeping: { personalDays: number };
}

/** What a report is made with beside its facts. */
export interface ReportSetting {
  policy: ReportPolicy;
  timeZone: string;
  /** ISO 8601 instant. */
  now: string;
  /** True for a name that somebody bears: a group that is called after a person is shown by its number. */
  isPerson: (name: string) => boolean;
  /** What people call a reason of the team's own, and a language; null where its id has to do. */
  nameOfReason: (code: string) => string | null;
  nameOfLanguage: (tag: string) => string | null;
}

/** The first day of which it is certain that every ticket seen is still known. */
function knownSince(now: string, { keeping }: ReportPolicy, timeZone: string): Temporal.PlainDate {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return today.subtract({ days: Math.max(0, keeping.personalDays - 1) });
}

/** Every measure of one time and place, in the order of `MEASURES`. */
function measureAll(measuring: Measuring): Measure[] {
  return [
    ...rateMeasures(measuring),
    ...ticketMeasures(measuring),
    ...caseMeasures(measuring),
    ...alertMeasures(measuring),
  ];
}

/**
 * The report of a time and a part of the team's work (R133–R141, W7). It holds numbers of many and of nobody: no id or name of a person
 * comes into it, and a part of the work that fewer than five people do has no numbers.
 * @throws RangeError where the last day is before the first, or the time has more pieces than can be drawn
 */
export function makeReport(facts: ReportFacts, ask: ReportAsk, setting: ReportSetting): Report {
  const { policy, timeZone, now } = setting;
  const { from, to, step, filter } = ask;
  const span = spanOf(from, to, timeZone);
  const pieces = splitSpan(span, step, timeZone);
  if (pieces.length > MOST_PIECES) throw new RangeError('too many pieces');
  const since = knownSince(now, policy, timeZone);
  const sinceAt = since.toZonedDateTime(timeZone).epochMilliseconds;
  const open = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, openSlices(facts.tickets, dimension)]),
  ) as Record<Dimension, ReturnType<typeof openSlices>>;
  const hidden = isHidden(facts, filter, open);
  const slice = sliceOf(facts, filter);
  const measuring = (within: Span, of = slice, by: ReportFilter = filter): Measuring => ({
    ...{ span: within, slice: sliceWithin(of, within), facts, filter: by },
    total: typedTotal(facts.acts.totals, within, by),
    isForgotten: within.start < sinceAt,
  });
  const measure = (within: Span) => measureAll(measuring(within));
  const opened = slice.cases.filter(({ openedAt }) => isWithin(openedAt, span));
  const seen = facts.tickets.filter(({ firstSeen, lastSeen }) => firstSeen < span.end && lastSeen >= span.start);
  const names = new Map(facts.tickets.flatMap(({ group, groupName }) => (group ? [[group, groupName] as const] : [])));
  const named = (id: string) => {
    const name = names.get(id) ?? null;
    return { id, name: name === null || setting.isPerson(name) ? numberOf(id) : name };
  };
  const codes = [...new Set(facts.cases.flatMap(({ reasons }) => reasons))].sort();
  return {
    ...{ from, to, timeZone, step, filter, madeAt: now, isHidden: hidden },
    measures: hidden ? [] : measure(span),
    before: hidden ? [] : measure(spanBefore(span, timeZone)).map(({ id, value }) => ({ id, value })),
    series: hidden
      ? []
      : pieces.map((piece) => ({
          from: piece.from,
          to: lastDay(piece),
          values: measure(piece).map(({ id, value, part, of }) => ({ id, value, part, of })),
        })),
    reasons: hidden ? [] : countReasons(opened, setting),
    turns: hidden ? { of: 0, acts: [] } : countTurns(opened),
    groups: filter.group || hidden ? [] : open.group.ids.map((id) => ({ ...named(id), ...rateOf(id) })),
    leastPeople: LEAST_PEOPLE,
    hidden: { groups: open.group.hidden, sites: open.site.hidden, languages: open.language.hidden },
    choices: {
      groups: open.group.ids.map(named),
      sites: open.site.ids.map((id) => ({ id, name: null })),
      languages: open.language.ids.map((id) => ({ id, name: setting.nameOfLanguage(id) })),
      reasons: codes.map((id) => ({ id, name: setting.nameOfReason(id) })),
    },
    unplaced: {
      cases: facts.cases.filter((it) => isWithin(it.openedAt, span) && isUnplaced(it, filter)).length,
      tickets: seen.filter((it) => isUnplaced(it, filter)).length,
    },
    total: hidden ? null : typedTotal(facts.acts.totals, span, filter),
    mayTotal: !hidden && mayTotal(filter),
    knownSince: since.toString(),
  };

  /** The rate of one group; one that is too small within what is chosen says nothing. */
  function rateOf(group: string) {
    const by = { ...filter, group };
    if (isHidden(facts, by, open)) return { value: null, part: 0, of: 0 };
    const [rate] = rateMeasures(measuring(span, sliceOf(facts, by), by));
    return { value: rate?.value ?? null, part: rate?.part ?? 0, of: rate?.of ?? 0 };
  }
}

function countTurns(opened: readonly { turn: readonly TurnActKind[] | null }[]): Report['turns'] {
  const told = opened.flatMap(({ turn }) => (turn ? [turn] : []));
  const acts = TURN_ACTS.map((kind) => ({ kind, count: told.filter((kinds) => kinds.includes(kind)).length }));
  return { of: told.length, acts: acts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count) };
}

function countReasons(opened: readonly { reasons: readonly string[] }[], setting: ReportSetting): Report['reasons'] {
  const counts = new Map<string, number>();
  for (const { reasons } of opened) for (const code of reasons) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({
      code,
      count,
      name: setting.nameOfReason(code),
      neutral: isNeutralReason(code, setting.policy),
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** What a group without a name is called: by the helpdesk's own number, without the mark of its host. */
const numberOf = (group: string): string => `#${group.slice(group.indexOf('/') + 1)}`;
