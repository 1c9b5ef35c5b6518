import type { Case } from '../model/case.ts';

/**
 * How long the customer waited for our first word on the case, in seconds, from the first signal that was seen (R88); null
 * while they wait.
 */
export function firstReaction({ opened, openedAt, parts }: Case): number | null {
  const words = (parts.customer?.contacts ?? []).filter(({ direction }) => direction === 'out');
  if (words.length === 0) return null;
  const starts = [opened.firstSignalAt, openedAt].flatMap((at) => (at ? [Date.parse(at)] : []));
  const first = Math.min(...words.map(({ at }) => Date.parse(at)));
  return Math.max(0, first - Math.min(...starts)) / 1000;
}
