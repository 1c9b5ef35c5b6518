import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { findWaiting } from './find-next-reply.ts';
import { officeCalendar } from './find-sla.ts';
import { openHours } from './open-hours.ts';
import { readTimeline, type Timeline } from './read-timeline.ts';

const HOUR = 3_600_000;
const LIMIT = 8 * HOUR;
const CHAT_LIMIT = HOUR / 12;

const limitOf = ({ channel }: Ticket) => (channel === 'chat' ? CHAT_LIMIT : LIMIT);

/** Since when the customer surely waits for an answer; undefined where nobody does, or where it is not sure. */
function waitingSince(timeline: Timeline): number | undefined {
  const waiting = findWaiting(timeline);
  return waiting?.sure ? (waiting.first.at ?? undefined) : undefined;
}

/**
 * The silence of a ticket: its customer has waited longer than 8 office hours (5 minutes in a chat) for an answer. Counted
 * from the oldest unanswered message, so that asking again does not start it anew. Only where the times are proved and the
 * whole conversation is there. Moments in epoch milliseconds, `waited` in milliseconds of office time.
 */
export function findSilence(ticket: Ticket, policy: Policy): { since: number; waited: number } | undefined {
  const timeline = readTimeline(ticket);
  const since = waitingSince(timeline);
  if (since === undefined) return undefined;
  const waited = openHours(officeCalendar(ticket, policy)).between(since, timeline.now);
  return waited > limitOf(ticket) ? { since, waited } : undefined;
}

/** When the wait of a ticket's customer becomes a silence, or became one; null where nobody waits. Epoch milliseconds. */
export function silenceMoment(ticket: Ticket, policy: Policy): number | null {
  const since = waitingSince(readTimeline(ticket));
  return since === undefined ? null : openHours(officeCalendar(ticket, policy)).add(since, limitOf(ticket));
}
