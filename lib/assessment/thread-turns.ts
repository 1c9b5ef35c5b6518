import type { Reading } from '../signals/reading/read-messages.ts';

/**
 * How many turns ago the customer wrote each message: 0 for all they wrote since our last public answer. What somebody
 * writes three times without an answer is one turn, and does not fade.
 */
export function turnsAgo(readings: readonly Reading[]): Map<string, number> {
  const turns = new Map<string, number>();
  let turn = 0;
  let answered = false;
  for (const { message, speaker } of readings) {
    if (speaker === 'customer') {
      if (answered) turn++;
      answered = false;
      turns.set(message.id, turn);
    } else if (message.role === 'agent') {
      answered = turns.size > 0;
    }
  }
  for (const [id, of] of turns) turns.set(id, turn - of);
  return turns;
}
