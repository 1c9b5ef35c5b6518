import { sortEvents } from '../cases/sort-events.ts';
import type { Case } from '../model/case.ts';
import type { LogEvent, Sighting } from '../model/event.ts';
import { type ActFacts, actFacts } from './act-facts.ts';
import { type CaseFact, caseFact, type FactPolicy } from './case-fact.ts';
import { type TicketFact, ticketFact } from './ticket-fact.ts';

/** What reports are made of: cases, sightings of every device, and the events of `ACT_TYPES`. */
export interface ReportSources {
  cases: readonly Case[];
  sightings: readonly Sighting[];
  events: readonly LogEvent[];
}

/** Everything that reports count, once for all periods and filters. */
export interface ReportFacts {
  cases: CaseFact[];
  tickets: TicketFact[];
  byTicket: Map<string, TicketFact>;
  /** The cases that carry or carried each ticket. */
  casesOf: Map<string, CaseFact[]>;
  acts: ActFacts;
}

function ticketFacts(sightings: readonly Sighting[]): TicketFact[] {
  const byTicket = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const known = byTicket.get(sighting.ticket);
    if (known) known.push(sighting);
    else byTicket.set(sighting.ticket, [sighting]);
  }
  return [...byTicket.values()].map(ticketFact);
}

/**
 * Gathers what reports count. What is said in the closed circle is part of no report: a number would tell that there is a conflict.
 * @param now milliseconds since the epoch
 */
export function reportFacts(sources: ReportSources, policy: FactPolicy, now: number): ReportFacts {
  const tickets = ticketFacts(sources.sightings);
  const byTicket = new Map(tickets.map((one) => [one.ticket, one]));
  const open = sources.cases.filter(({ space }) => space !== 'closed');
  const cases = open.map((it) => caseFact(it, (ticket) => byTicket.get(ticket), policy, now));
  const casesOf = new Map<string, CaseFact[]>();
  for (const it of cases) {
    for (const { ticket } of it.tickets) casesOf.set(ticket, [...(casesOf.get(ticket) ?? []), it]);
  }
  return { cases, tickets, byTicket, casesOf, acts: actFacts(sortEvents(sources.events)) };
}
