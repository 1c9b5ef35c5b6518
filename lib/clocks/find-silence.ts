import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { findWaiting } from './find-next-reply.ts';
import { officeCalendar } from './find-sla.ts';
import { openHours } from './open-hours.ts';
import { readTimeline } from './read-timeline.ts';

const HOUR = 3_600_000;
const LIMIT = 8 * HOUR;
const CHAT_LIMIT = HOUR / 12;

/**
 * The silence of a ticket: its customer has waited longer than 8 office hours (5 minutes in a chat) for an answer. Counted
 * from the oldest unanswered message, so that asking again does not start it anew. Only where the times are proved and the
 * whole conversation is there. Moments in epoch milliseconds, `waited` in milliseconds of office time.
 */
export function findSilence(ticket: Ticket, policy: Policy): { since: number; waited: number } | undefined {
  const timeline = readTimeline(ticket);
  const waiting = findWaiting(timeline);
  if (!waiting?.sure || waiting.first.at === null) return undefined;
  const since = waiting.first.at;
  const waited = openHours(officeCalendar(ticket, policy)).between(since, timeline.now);
  return waited > (ticket.channel === 'chat' ? CHAT_LIMIT : LIMIT) ? { since, waited } : undefined;
}
