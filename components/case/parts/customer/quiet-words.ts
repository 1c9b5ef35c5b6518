import type { CustomerView } from '../../../../lib/messages/case-parts/customer-view.ts';
import { type TimeWords, when } from '../../../shared/when.ts';

/**
 * That nothing is heard of a new owner (W2); undefined while they are merely quiet.
 * @param now milliseconds since 1970
 */
export function quietWords(
  quiet: CustomerView['quiet'] | undefined,
  now: number,
  words: TimeWords,
): string | undefined {
  if (!quiet || Date.parse(quiet.from) > now) return undefined;
  return words.say('customer.quiet', { who: quiet.who, when: when(quiet.since, now, words) });
}
