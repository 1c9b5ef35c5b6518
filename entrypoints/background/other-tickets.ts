import { listSeenSince } from '../../lib/store/sightings.ts';
import type { OtherTicket } from '../../lib/turning/find-quiet-signs.ts';
import type { Background } from './context.ts';

const DAYS_BACK = 14;
const DAY = 24 * 60 * 60_000;

/**
 * Tickets of the same customer that were seen here lately and are not over (U4, U6): by the keyed hash, across helpdesks. None where
 * the store cannot be read.
 */
export async function otherTickets(bg: Background, requester: string | null, now: string): Promise<OtherTicket[]> {
  if (requester === null) return [];
  try {
    const since = new Date(Date.parse(now) - DAYS_BACK * DAY).toISOString();
    const seen = await bg.store((db) => listSeenSince(db, since));
    return seen.filter(({ customer, status }) => customer === requester && status !== 'solved' && status !== 'closed');
  } catch (error) {
    console.warn('Simmer: what was seen cannot be read, so other tickets of this customer are not told', error);
    return [];
  }
}
