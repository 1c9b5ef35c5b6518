import { looksBack, similarCounter, type TicketPrint, ticketPrint } from '../../lib/matrix/similar-tickets.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Ticket } from '../../lib/model/ticket.ts';

/** How many tickets are remembered: a stream may be endless. */
const MOST = 1000;

/**
 * Counts similar tickets among the lines read so far, by when each was observed; a ticket that comes again counts as it was
 * last. Of an endless stream the last 1,000 tickets are remembered, and nothing where no row asks.
 */
export function similarInStream(policy: Policy): (ticket: Ticket) => ((within: number) => number) | undefined {
  if (looksBack({ any: policy.matrix.map(({ when }) => when) }) === 0) return () => undefined;
  const seen = new Map<string, TicketPrint>();
  return (ticket) => {
    const print = ticketPrint(ticket);
    seen.delete(ticket.key);
    seen.set(ticket.key, print);
    const oldest = seen.size > MOST ? seen.keys().next().value : undefined;
    if (oldest !== undefined) seen.delete(oldest);
    return similarCounter(print, [...seen.values()]);
  };
}
