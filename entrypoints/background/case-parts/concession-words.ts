import type { ConcessionView } from '../../../lib/messages/case-parts/concessions-view.ts';
import type { Moment } from '../context.ts';

/** An amount as it is written in the reader's language; the code where the currency is none that is known. */
export function moneyText({ amount, currency }: { amount: number; currency: string }, { language }: Moment): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount);
}

/** A concession in a few words: what kind, how much, what. */
export function concessionWords(
  { kind, money, what }: Pick<ConcessionView, 'kind' | 'money' | 'what'>,
  moment: Moment,
): string {
  const { say } = moment;
  return [say(`concession.kind.${kind}`), money ? moneyText(money, moment) : null, what].filter(Boolean).join(', ');
}
