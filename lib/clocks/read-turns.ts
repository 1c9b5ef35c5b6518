import type { Ticket } from '../model/ticket.ts';
import { findInstant } from './instants.ts';

/** One thing said in the conversation that matters to a clock. */
export interface Turn {
  /** `reply`: a public answer by a person of the team. `unknown`: may be one, nobody can tell. */
  who: 'customer' | 'reply' | 'unknown';
  /** Epoch milliseconds; null where the page does not prove it. */
  at: number | null;
  message: string;
}

const WHO = { customer: 'customer', agent: 'reply', unknown: 'unknown' } as const;

/**
 * The turns of a conversation, oldest first. Left out: notes and system entries, drafts, and what a machine sent on either
 * side (case 15: an automatic answer fulfils nothing; an out-of-office note waits for nobody). People in copy count as the
 * customer (case 20). Sorted by time where every time is known, else in the order of the page.
 */
export function readTurns(ticket: Ticket): Turn[] {
  const turns: Turn[] = [];
  for (const { id, role, sentAt, automatic, draft } of ticket.messages) {
    if (role === 'note' || role === 'system' || automatic || draft) continue;
    turns.push({ who: WHO[role], at: findInstant(sentAt), message: id });
  }
  if (turns.some(({ at }) => at === null)) return turns;
  return turns.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** True where the page shows fewer messages than the ticket has: a clock that depends on the rest cannot be told. */
export function isPartlyLoaded(ticket: Ticket): boolean {
  return ticket.coverage != null && ticket.coverage.loaded < ticket.coverage.total;
}
