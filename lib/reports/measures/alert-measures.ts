import type { Measure } from '../../model/report.ts';
import { count, isWithin, type Measuring, share, unknownOfTickets } from '../measure.ts';
import { isIn } from '../slices.ts';

/**
 * How often an alert was right (acted on, and not disagreed with), and what articles kept from being escalated (R132). An alert is a
 * ticket that rose to at risk or above, once in the time; acted on is what somebody said was seen to, or what a case was about.
 */
export function alertMeasures(measuring: Measuring): Measure[] {
  const { slice, span, facts } = measuring;
  const unknown = unknownOfTickets(measuring);
  const sums = { acted: 0, disagreed: 0, undecided: 0 };
  for (const { ticket, rises } of slice.tickets) {
    const rise = rises.find((at) => isWithin(at, span));
    if (rise === undefined) continue;
    const said = (facts.acts.verdicts.get(ticket) ?? []).filter(({ at }) => at >= rise).map(({ what }) => what);
    const inCase = (facts.casesOf.get(ticket) ?? []).some(({ closedAt }) => closedAt === null || closedAt >= rise);
    if (inCase || said.includes('acted')) sums.acted++;
    else if (said.includes('disagreed')) sums.disagreed++;
    else sums.undecided++;
  }
  const { filter } = measuring;
  const isHere = (ticket: string) => {
    if (!filter.group && !filter.site && !filter.language) return true;
    const fact = facts.byTicket.get(ticket);
    return fact !== undefined && isIn(fact, filter);
  };
  const articles = new Map<string, number>();
  for (const { ticket, at } of facts.acts.articles) {
    if (isWithin(at, span) && isHere(ticket)) articles.set(ticket, Math.min(at, articles.get(ticket) ?? at));
  }
  const later = [...articles].filter(([ticket, at]) =>
    (facts.casesOf.get(ticket) ?? []).some((it) => it.tickets.some((one) => one.ticket === ticket && one.at >= at)),
  ).length;
  return [
    share('precision', sums.acted, sums.acted + sums.disagreed, {
      basis: 'seen',
      unknown,
      left: { undecided: sums.undecided },
    }),
    count('avoided', articles.size - later, articles.size, {
      unknown: filter.reason ? 'no-reason-of-tickets' : null,
      left: { 'escalated-after': later },
    }),
  ];
}
