import { looksBack, similarCounter, ticketPrint } from '../../lib/matrix/similar-tickets.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { isOver } from '../../lib/model/ticket-life.ts';
import { listSeenSince } from '../../lib/store/sightings.ts';
import type { OtherTicket } from '../../lib/turning/find-quiet-signs.ts';
import type { Background, Moment } from './context.ts';

const DAY = 24 * 60 * 60_000;
/** Milliseconds: another ticket of the customer's that was seen longer ago says nothing of today. */
const OTHERS_BACK = 14 * DAY;

export interface SeenLately {
  /** How many tickets like this one were seen within so many seconds before it; undefined where no row of the matrix asks. */
  similar: ((within: number) => number) | undefined;
  /** Tickets of the same customer that are not over (U4, U6): by the keyed hash, across helpdesks. */
  others: OtherTicket[];
}

/** What was seen on this computer lately that bears on a ticket, by one look into the store; nothing where that cannot be read. */
export async function seenLately(
  bg: Background,
  ticket: Ticket,
  requester: string | null,
  { policy, identity, now }: Moment,
): Promise<SeenLately> {
  const nothing = { similar: undefined, others: [] };
  if (identity === null) return nothing;
  const back = looksBack({ any: policy.matrix.map(({ when }) => when) }) * 1000;
  const similarSince = back === 0 ? Number.POSITIVE_INFINITY : Date.parse(ticket.observedAt) - back;
  const othersSince = requester === null ? Number.POSITIVE_INFINITY : Date.parse(now) - OTHERS_BACK;
  const since = Math.min(similarSince, othersSince);
  if (since === Number.POSITIVE_INFINITY) return nothing;
  try {
    const seen = await bg.store((db) => listSeenSince(db, new Date(Math.max(0, since)).toISOString()));
    const after = (from: number) => seen.filter(({ observedAt }) => Date.parse(observedAt) >= from);
    return {
      similar: back === 0 ? undefined : similarCounter(ticketPrint(ticket), after(similarSince).map(ticketPrint)),
      others: after(othersSince).filter(({ customer, status }) => customer === requester && !isOver(status)),
    };
  } catch (error) {
    console.warn('Simmer: what was seen cannot be read, so nothing like this ticket is told', error);
    return nothing;
  }
}
