import type { Case, JoinedTicket } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { eventInstant, findData } from './read-data.ts';

/** A step of the ladder, of this hand-over or of one before it (`since` tells). */
export function applyClimb(it: Case, event: LogEvent): Case {
  const data = findData('case.step-climbed', event);
  if (!data) return it;
  return { ...it, climbed: [...(it.climbed ?? []), { ...data, at: eventInstant(event), event: event.id }] };
}

/** One more ticket about the same thing. Once somebody said that it is another matter, no browser brings it back. */
export function applyJoin(it: Case, event: LogEvent): Case {
  const data = findData('case.ticket-joined', event);
  const tickets = it.tickets ?? [];
  if (!data || it.parted?.includes(data.ticket) || tickets.some(({ ticket }) => ticket === data.ticket)) return it;
  const joined: JoinedTicket = { ticket: data.ticket, ticketRef: data.ticketRef ?? null, at: eventInstant(event) };
  return { ...it, tickets: [...tickets, joined] };
}

/** A ticket that is another matter after all. */
export function applyPart(it: Case, event: LogEvent): Case {
  const data = findData('case.ticket-parted', event);
  if (!data) return it;
  const tickets = (it.tickets ?? []).filter(({ ticket }) => ticket !== data.ticket);
  return { ...it, tickets, parted: [...new Set([...(it.parted ?? []), data.ticket])] };
}

/** What is at stake, said after the opening: the latest stands (R39). */
export function applyStakes(it: Case, event: LogEvent): Case {
  const data = findData('case.stakes-set', event);
  return data ? { ...it, stakes: data.stakes } : it;
}

/** The ticket was merged in the helpdesk: the case belongs to the one it went into. */
export function applyMoved(it: Case, event: LogEvent): Case {
  const data = findData('case.ticket-moved', event);
  return data ? { ...it, ticket: data.ticket, ticketRef: data.ticketRef } : it;
}
