import type { Measure, Unknown } from '../../model/report.ts';
import type { CaseFact } from '../case-fact.ts';
import { isWithin, type Left, type Measuring, share, wasSeenIn } from '../measure.ts';

/** Tickets that were escalated in the time, each once, with the cases that did it. */
function escalated({ slice, span }: Measuring, isCounted: (it: CaseFact) => boolean): Map<string, CaseFact[]> {
  const tickets = new Map<string, CaseFact[]>();
  for (const it of slice.cases) {
    if (!it.isEscalation || !isCounted(it)) continue;
    for (const { ticket, at } of it.tickets) {
      if (isWithin(at, span)) tickets.set(ticket, [...(tickets.get(ticket) ?? []), it]);
    }
  }
  return tickets;
}

/** All tickets of the time: as typed, else those seen in it and those escalated in it. */
function allTickets(measuring: Measuring, escalatedOnes: ReadonlyMap<string, unknown>) {
  const { total, slice, span, isForgotten } = measuring;
  if (total !== null) return { of: total, basis: 'typed' as const, unknown: null };
  const seen = slice.tickets.filter((it) => wasSeenIn(it, span) && !escalatedOnes.has(it.ticket)).length;
  const unknown: Unknown | null = isForgotten ? 'forgotten' : null;
  return { of: seen + escalatedOnes.size, basis: 'seen' as const, unknown };
}

/**
 * The escalation rate, by both definitions, and of complaints alone (R14, R133, R134): escalated tickets of all tickets in the same
 * time; of those the ones that went above the first level and were not solved at first contact; and those whose reasons are not all
 * neutral. One denominator stands below all three.
 */
export function rateMeasures(measuring: Measuring): Measure[] {
  const { slice, span, facts } = measuring;
  const opened = slice.cases.filter(({ openedAt }) => isWithin(openedAt, span));
  const left: Left = {
    'no-ticket': opened.filter((it) => it.isEscalation && it.tickets.length === 0).length,
    'not-escalated': opened.filter((it) => !it.isEscalation).length,
  };
  const any = escalated(measuring, () => true);
  const { of, basis, unknown } = allTickets(measuring, any);
  const above = [...escalated(measuring, ({ tier }) => tier >= 2).keys()];
  const touchOf = (ticket: string) => facts.byTicket.get(ticket)?.isOneTouch ?? null;
  // Not solved yet is not solved at first contact; where the conversation was not read, nobody knows.
  const isUnread = (ticket: string) => {
    const course = facts.byTicket.get(ticket)?.course;
    return !course || (course.isSolved && course.replies == null);
  };
  const unread = above.filter(isUnread).length;
  const narrow = above.filter((ticket) => !isUnread(ticket) && touchOf(ticket) !== true).length;
  const complaints = [...any.values()].filter((cases) => cases.some(({ isNeutral }) => isNeutral === false)).length;
  const unsaid = [...any.values()].filter((cases) => cases.every(({ isNeutral }) => isNeutral === null)).length;
  const tooSmall = basis === 'typed' && of < any.size ? ('total-too-small' as const) : unknown;
  const more = { basis, unknown: tooSmall };
  return [
    share('rate', any.size, of, { ...more, left }),
    share('rate-narrow', narrow, Math.max(0, of - unread), { ...more, left: { ...left, 'contact-unknown': unread } }),
    share('rate-complaint', complaints, Math.max(0, of - unsaid), { ...more, left: { ...left, unsaid } }),
  ];
}
