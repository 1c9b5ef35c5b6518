import type { Ticket } from '../../lib/model/ticket.ts';
import { HANDS } from '../../lib/model/ticket-course.ts';
import { sha256 } from '../../lib/store/hashes.ts';

const numberOf = async (text: string) => Number.parseInt((await sha256(text)).slice(0, 8), 16) % HANDS;

/**
 * Which of 256 numbers whoever has a ticket falls into, by the team's key: reports count them to tell that a group has enough people to
 * be shown (R141), and nothing else. By name, so that somebody in two helpdesks is one. Before it stands which key it was: numbers of
 * before a team was joined are not counted together with later ones. Null for nobody.
 */
export async function handOf(secret: string, assignee: Ticket['assignee']): Promise<number | null> {
  const who = assignee?.name ?? assignee?.email ?? assignee?.id;
  if (!who) return null;
  const [key, person] = await Promise.all([
    numberOf(`hands:${secret}`),
    numberOf(`hand:${secret}:${who.trim().toLowerCase()}`),
  ]);
  return key * HANDS + person;
}
