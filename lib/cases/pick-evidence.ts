import type { Assessment } from '../model/assessment.ts';
import type { MessageRole } from '../model/kinds.ts';
import type { Ticket } from '../model/ticket.ts';

/** One message of the record: its place among those that were read, and what in it was heard as insulting. */
export interface EvidencePart {
  /** From 1, in the order of the conversation; null for the subject line. */
  number: number | null;
  role: MessageRole;
  /** ISO 8601 instant; null where the page does not prove it. */
  sentAt: string | null;
  /** As it was sent. */
  text: string;
  /** Word for word; none for a message that stands beside one. */
  quotes: string[];
}

/**
 * The messages in which insults were heard, and the one before and after each, in their order (U10). What we wrote among
 * ourselves and what was never sent is left out: it is no part of what was said to one another.
 * @returns nothing where no insult is heard
 */
export function pickEvidence(ticket: Ticket, { signals }: Pick<Assessment, 'signals'>): EvidencePart[] {
  const heard = signals.filter(({ kind }) => kind === 'abuse');
  const said = ticket.messages.filter(({ role, draft }) => !draft && role !== 'note' && role !== 'system');
  const quotesOf = (id: string | null) => [
    ...new Set(heard.filter(({ message }) => (message ?? null) === id).flatMap(({ quote }) => quote ?? [])),
  ];
  const isHeard = (id: string | undefined) => id !== undefined && heard.some(({ message }) => message === id);
  const ofSubject = quotesOf(null);
  const subject: EvidencePart[] =
    ofSubject.length > 0
      ? [{ number: null, role: 'customer', sentAt: null, text: ticket.subject, quotes: ofSubject }]
      : [];
  return [
    ...subject,
    ...said.flatMap(({ id, role, sentAt, text }, at) =>
      [at - 1, at, at + 1].some((near) => isHeard(said[near]?.id))
        ? [{ number: at + 1, role, sentAt: sentAt ?? null, text, quotes: quotesOf(id) }]
        : [],
    ),
  ];
}
