import type { CaseLine } from '../../../../lib/messages/case-line.ts';
import { timeLeft } from '../../../shared/time-left.ts';
import { type TimeWords, when } from '../../../shared/when.ts';

/** "Next update to the customer due 14:00", "Resolution due 14:00, in 2 h": what runs for a customer. @param now milliseconds since 1970 */
export function dueWords(due: NonNullable<CaseLine['due']>, now: number, words: TimeWords): string {
  const { say } = words;
  const at = when(due.at, now, words);
  const left = (Date.parse(due.at) - now) / 1000;
  const late = left < 0 ? '-late' : '';
  if (due.kind !== 'sla' || !due.metric)
    return say(`customer.due.${due.kind === 'first' ? 'first' : 'update'}${late}`, { when: at });
  return say(`customer.due.sla${late}`, { metric: say(`metric.${due.metric}`), when: at, left: timeLeft(left, say) });
}
