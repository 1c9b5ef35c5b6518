import type { Assessment } from '../model/assessment.ts';
import type { Ticket } from '../model/ticket.ts';

/**
 * When the first signal came that counts by now (R2): the time of its message, where the page proves that, else when the ticket
 * was read, as for a signal without words. ISO 8601 instant; null where none counts.
 */
export function firstSignalAt(
  { messages, observedAt }: Pick<Ticket, 'messages' | 'observedAt'>,
  { signals }: Pick<Assessment, 'signals'>,
): string | null {
  const counting = signals.filter(({ points }) => points > 0);
  if (counting.length === 0) return null;
  const sent = new Map(messages.map(({ id, sentAt }) => [id, sentAt]));
  // A message of a clock that is ahead was here all the same when it was read.
  return counting
    .map(({ message }) => (message && sent.get(message)) || observedAt)
    .reduce((first, at) => (Date.parse(at) < Date.parse(first) ? at : first), observedAt);
}
