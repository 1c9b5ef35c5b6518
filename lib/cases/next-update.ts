import type { Case } from '../model/case.ts';
import { INTERNAL_REASONS } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { isSince } from './since-step.ts';
import { updateBy } from './update-by.ts';

const SOON = 15 * 60_000;

/** When the customer hears from us next. Moments in milliseconds since the epoch. */
export interface NextUpdate {
  /** `first`: nobody has told them anything yet (R55); `update`: the rhythm of their case (R62). */
  kind: 'first' | 'update';
  /** From when the time counts. */
  from: number;
  dueAt: number;
  /** When little time is left: 15 minutes before, and not before half of the time is over. */
  soonAt: number;
}

/** True where there is a customer to tell: a conflict among ourselves without a ticket has none (R22). */
export function hasCustomer({ ticket, opened, parts }: Pick<Case, 'ticket' | 'opened' | 'parts'>): boolean {
  if (ticket !== null || parts.customer) return true;
  return !opened.reasons.some((reason) => (INTERNAL_REASONS as readonly string[]).includes(reason));
}

/** The last time the customer was told that we have it, or how it goes; null before. */
function lastWord({ parts }: Case): number | null {
  const words = (parts.customer?.contacts ?? []).filter(
    ({ direction, about }) => direction === 'out' && (about.includes('update') || about.includes('received')),
  );
  const [first, ...later] = words;
  if (!first) return null;
  return Date.parse(later.reduce((last, word) => (isSince(word, last.at) ? word : last), first).at);
}

/**
 * When the next update to the customer is due: by the cadence of the case's severity, in the office hours of its calendar or
 * around the clock, from the last update, or the word that we have it (R62). The customer was told that time, so moving the
 * case about among ourselves does not move it; opening it again begins anew. Before anything was said it is the first word,
 * due from the opening on (R55).
 *
 * @returns null where none is due any more (post-mortem, closed), where there is no customer, or no time is set
 */
export function nextUpdate(it: Case, policy: Pick<Policy, 'cadence' | 'calendars'>): NextUpdate | null {
  if (it.closedAt !== null || it.step === 'post-mortem' || it.step === 'closed' || !hasCustomer(it)) return null;
  const word = lastWord(it);
  const kind = word === null ? 'first' : 'update';
  const reopened = it.parts.presence?.reopenedAt;
  const from = Math.max(word ?? Date.parse(it.openedAt), reopened ? Date.parse(reopened) : 0);
  const dueAt = updateBy(it, from, kind, policy);
  if (dueAt === null) return null;
  return { kind, from, dueAt, soonAt: Math.max(dueAt - SOON, (from + dueAt) / 2) };
}
