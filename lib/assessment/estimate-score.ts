import { ticketOfFacts } from '../matrix/replay-facts.ts';
import type { Policy } from '../model/policy.ts';
import type { TicketFacts } from '../model/ticket-facts.ts';
import { scoreThread } from './score.ts';

/** The score of kinds alone, each said once and just now. */
function scoreKinds(facts: TicketFacts, policy: Policy): number {
  const { ticket, signals } = ticketOfFacts(facts, 'estimate/1');
  const heard = signals.filter(({ kind }) => policy.signals[kind]?.on !== false);
  return scoreThread(heard, { ticket, readings: [], policy }).score;
}

/**
 * What the score of a ticket that was seen would about be by other rules: its words are not kept, so its score is moved as far as
 * the kinds heard in it would move a score by themselves. The same where the rules change nothing about those kinds.
 * @returns 0–100
 */
export function estimateScore(facts: TicketFacts, today: Policy, edited: Policy): number {
  const [before, after] = [scoreKinds(facts, today), scoreKinds(facts, edited)];
  if (before === after) return facts.score;
  if (after === 0) return 0;
  return Math.max(0, Math.min(100, facts.score + after - before));
}
