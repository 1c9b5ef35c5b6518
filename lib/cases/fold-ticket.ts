import type { LogEvent } from '../model/event.ts';
import type { SignalKind } from '../model/kinds.ts';
import { eventInstant, findData } from './read-data.ts';
import { sortEvents } from './sort-events.ts';

/** How long a disagreement about tone holds for one customer. */
const MUTE_DAYS = 90;

/** Kinds that no disagreement silences: a threat is heard every time. */
const NEVER_MUTED: readonly SignalKind[] = [
  'churn-threat',
  'legal-threat',
  'reputation-threat',
  'extraordinary-threat',
  'safety',
];

export interface TicketAside {
  kind: 'handled' | 'snoozed';
  until: string | null;
  upTo: string | null;
  /** Why, as a code (R87). */
  reason: string;
  at: string;
  by: string;
}

/** What was decided last about one ticket instead of escalating it; null where nothing was, or it was taken back. */
export function foldTicket(events: Iterable<LogEvent>): TicketAside | null {
  let aside: TicketAside | null = null;
  for (const event of sortEvents(events)) {
    const said = { at: eventInstant(event), by: event.by };
    const handled = findData('ticket.handled', event);
    if (handled) aside = { kind: 'handled', until: null, upTo: handled.upTo, reason: handled.reason, ...said };
    const snoozed = findData('ticket.snoozed', event);
    if (snoozed) aside = { kind: 'snoozed', until: snoozed.until, upTo: null, reason: snoozed.reason, ...said };
    if (findData('ticket.resumed', event)) aside = null;
  }
  return aside;
}

/**
 * True while a ticket stays set aside: a snooze until its time, either kind only until the customer writes again: what they
 * write may be the threat that nobody should sleep through.
 * @param lastCustomerAt when the customer last wrote, where the page proves it
 * @param now ISO 8601 instant
 */
export function isAside(
  aside: Pick<TicketAside, 'kind' | 'until' | 'upTo' | 'at'> | null | undefined,
  lastCustomerAt: string | null,
  now: string,
): boolean {
  if (!aside) return false;
  if (aside.kind === 'snoozed' && !(aside.until && Date.parse(aside.until) > Date.parse(now))) return false;
  const seenUpTo = aside.kind === 'snoozed' ? aside.at : aside.upTo;
  if (lastCustomerAt === null || seenUpTo === null) return true;
  return Date.parse(lastCustomerAt) <= Date.parse(seenUpTo);
}

/** Tone kinds disagreed with, by customer: `{requester, kind, at}` of the latest disagreement each. Threats are left out. */
export function foldMutes(events: Iterable<LogEvent>): { requester: string; kind: SignalKind; at: string }[] {
  const latest = new Map<string, { requester: string; kind: SignalKind; at: string }>();
  for (const event of sortEvents(events)) {
    const data = findData('ticket.disagreed', event);
    if (data?.strength !== 'tone' || !data.requester || NEVER_MUTED.includes(data.kind)) continue;
    const mute = { requester: data.requester, kind: data.kind, at: eventInstant(event) };
    latest.set(JSON.stringify([mute.requester, mute.kind]), mute);
  }
  return [...latest.values()];
}

/** True for 90 days after the disagreement. */
export function isMuted(mute: { at: string }, now: string): boolean {
  return Date.parse(now) < Date.parse(mute.at) + MUTE_DAYS * 24 * 60 * 60 * 1000;
}
