import type { Case } from '../model/case.ts';

/**
 * How long the customer waited for our first word on the case, in seconds, from its opening on (R88); null while they wait. What
 * was answered in the ticket before that, the log does not know.
 */
export function firstReaction({ openedAt, parts }: Case): number | null {
  const words = (parts.customer?.contacts ?? []).filter(({ direction }) => direction === 'out');
  if (words.length === 0) return null;
  const first = Math.min(...words.map(({ at }) => Date.parse(at)));
  return Math.max(0, first - Date.parse(openedAt)) / 1000;
}
