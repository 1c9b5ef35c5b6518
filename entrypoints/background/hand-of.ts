import type { Ticket } from '../../lib/model/ticket.ts';
import { sha256 } from '../../lib/store/hashes.ts';

/** So few that several people of a large team share one. */
const HANDS = 256;

/**
 * Which of 256 numbers whoever has a ticket falls into, by the team's key: reports count them to tell that a group has enough people to
 * be shown (R141), and nothing else. By name, so that somebody in two helpdesks is one; null for nobody.
 */
export async function handOf(secret: string, assignee: Ticket['assignee']): Promise<number | null> {
  const who = assignee?.name ?? assignee?.email ?? assignee?.id;
  if (!who) return null;
  return Number.parseInt((await sha256(`hand:${secret}:${who.trim().toLowerCase()}`)).slice(0, 8), 16) % HANDS;
}
