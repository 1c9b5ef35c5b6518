import type { Sla } from '../model/policy.ts';
import type { Message, Ticket } from '../model/ticket.ts';
import { findInstant } from './instants.ts';

/** One thing said in the conversation that matters to a clock. */
export interface Turn {
  /** `reply`: what meets a reply, a public answer by a person of the team unless the SLA says more. `unknown`: may be one. */
  who: 'customer' | 'reply' | 'unknown';
  /** Epoch milliseconds; null where the page does not prove it. */
  at: number | null;
  message: string;
}

type Fulfils = Sla['fulfils'];

/** Whose turn a message is; undefined where it is nobody's. */
function whoOf({ role, automatic, draft }: Message, fulfils: Fulfils): Turn['who'] | undefined {
  if (draft || role === 'system') return undefined;
  if (role === 'note') return fulfils?.notes && !automatic ? 'reply' : undefined;
  if (role === 'agent') return automatic && !fulfils?.automatic ? undefined : 'reply';
  return automatic ? undefined : role;
}

/**
 * The turns of a conversation, oldest first. Left out: notes and system entries, drafts, and what a machine sent on either
 * side (case 15: an automatic answer fulfils nothing; an out-of-office note waits for nobody). People in copy count as the
 * customer (case 20). Sorted by time where every time is known, else in the order of the page.
 *
 * @param fulfils what else the SLA takes for a reply: notes of the team, automatic answers. A note before the customer wrote
 *   anything answers nothing (case 18).
 */
export function readTurns(ticket: Ticket, fulfils?: Fulfils): Turn[] {
  const turns: (Turn & { role: Message['role'] })[] = [];
  for (const message of ticket.messages) {
    const who = whoOf(message, fulfils);
    if (who) turns.push({ who, at: findInstant(message.sentAt), message: message.id, role: message.role });
  }
  const timed = turns.every(({ at }) => at !== null);
  const ordered = timed ? turns.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : turns;
  if (!fulfils?.notes) return ordered;
  const asked = ordered.findIndex(({ who }) => who === 'customer');
  return ordered.filter(({ role }, i) => role !== 'note' || (asked !== -1 && i > asked));
}

/** True where the page shows fewer messages than the ticket has: a clock that depends on the rest cannot be told. */
export function isPartlyLoaded(ticket: Ticket): boolean {
  return ticket.coverage != null && ticket.coverage.loaded < ticket.coverage.total;
}
