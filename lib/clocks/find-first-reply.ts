import { doubtOf, earliest, type Instance, latestTime, NOT_LOADED } from './instance.ts';
import type { Timeline } from './read-timeline.ts';

/** True where the customer's own message opened the ticket, rather than a note or a call written down by the team. */
function isOpenedByCustomer({ ticket }: Timeline): boolean {
  const opening = ticket.messages.find(({ role, draft, automatic }) => role !== 'system' && !draft && !automatic);
  return opening?.role === 'customer' || opening?.role === 'unknown';
}

/**
 * First reply: from the ticket's creation to the first public answer by a person, once per ticket. No clock where the team
 * wrote first or the customer has not written (case 18). A merged-in older message makes the start older (case 16). Resolved
 * without an answer, it is cancelled.
 */
export function findFirstReply(timeline: Timeline): Instance | null {
  const { turns, partlyLoaded, createdAt, solves, doneNow, now } = timeline;
  const opening = turns.findIndex(({ who }) => who === 'customer');
  if (opening === -1) return partlyLoaded ? NOT_LOADED : null;
  const asked = partlyLoaded ? 0 : opening;
  if (turns.slice(0, asked).some(({ who }) => who === 'reply')) return null;

  const byCustomer = partlyLoaded || isOpenedByCustomer(timeline);
  const start = byCustomer
    ? earliest(createdAt, partlyLoaded ? null : turns[opening]?.at)
    : (turns[opening]?.at ?? null);
  // Solved before the customer ever wrote: what they write then re-opens it, and waits for a next reply.
  if (!byCustomer && start !== null && solves.some((solve) => solve < start)) return null;
  const reply = turns.findIndex(({ who }, i) => i >= asked && who === 'reply');
  const repliedAt = turns[reply]?.at ?? null;
  const solvedAt = solves[0] ?? null;
  const doubt = doubtOf(timeline, turns.slice(asked, reply === -1 ? undefined : reply));

  if (reply !== -1 && (repliedAt === null || solvedAt === null || repliedAt <= solvedAt)) {
    return { start, end: { kind: 'met', at: repliedAt, latest: latestTime(timeline, reply) }, doubt };
  }
  if (solvedAt !== null || doneNow) {
    return { start, end: { kind: 'cancelled', at: solvedAt, latest: solvedAt ?? now }, doubt };
  }
  return { start, end: null, doubt };
}
