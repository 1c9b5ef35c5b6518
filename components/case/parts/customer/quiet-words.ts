import type { CaseView } from '../../../../lib/messages/panel-state.ts';
import { type TimeWords, when } from '../../../shared/when.ts';

/**
 * That nothing is heard of a new owner (W2); undefined while they are merely quiet.
 * @param now milliseconds since 1970
 */
export function quietWords({ parts }: Pick<CaseView, 'parts'>, now: number, words: TimeWords): string | undefined {
  const quiet = parts?.customer?.quiet;
  if (!quiet || Date.parse(quiet.from) > now) return undefined;
  return words.say('customer.quiet', { who: quiet.who, when: when(quiet.since, now, words) });
}
