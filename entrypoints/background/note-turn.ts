import { amendPage } from './amend-page.ts';
import type { Moment } from './context.ts';
import type { Scored } from './score-ticket.ts';
import { shownTurn } from './turn-of.ts';

/**
 * Looks for what we had done before the ticket in front turned (U7). After the score is shown: all of a long thread is read for
 * it once more, and nobody waits for that.
 */
export async function noteTurn(tabId: number, { ticket, assessment, hash }: Scored, moment: Moment): Promise<void> {
  await amendPage(tabId, hash, { turn: shownTurn(ticket, assessment, moment) });
}
