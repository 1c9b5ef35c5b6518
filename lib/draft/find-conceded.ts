import type { Approved, DraftMark } from '../model/draft.ts';
import { findSentence, markAt } from './mark-at.ts';
import type { Conceding } from './pack.ts';
import type { Draft } from './read-draft.ts';

const NUMBER = String.raw`\d{1,9}(?:[.,\u00a0 ']\d{3}){0,4}(?:[.,]\d{1,2})?`;
const BEFORE = String.raw`[€$£¥￥]|EUR|USD|GBP|JPY|CNY|RMB|IDR|Rp\.?`;
const AFTER = String.raw`[€$£¥円元]|EUR|USD|GBP|euro\p{L}*|dollars?|pounds?|rupiah|日元|人民币`;
const MONEY = new RegExp(`(?:${BEFORE})\\s?(${NUMBER})|(${NUMBER})\\s?(?:${AFTER})`, 'giu');

/** "1.250,00", "1 250" and "1,250.00" are one number. */
function readNumber(text: string): number {
  const [, whole = text, cents = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return Number(whole.replace(/\D/g, '')) + Number(`0.${cents}`);
}

/** The highest amount of money that a sentence names; null where it names none. */
function amountIn(sentence: string): number | null {
  const amounts = [...sentence.matchAll(MONEY)].map(([, before, after]) => readNumber(before ?? after ?? ''));
  return amounts.length === 0 ? null : Math.max(...amounts);
}

/** What is not covered: nothing was approved, or less than is said. Null where it is. */
function whyNot(one: Conceding, sentence: string, approved: readonly Approved[]): DraftMark['why'] | null {
  const fits = approved.filter(({ kind }) => one.covered.includes(kind));
  if (fits.length === 0) return one.why;
  const said = amountIn(sentence);
  if (said === null || fits.some(({ amount }) => amount === null)) return null;
  return said > Math.max(...fits.map(({ amount }) => amount ?? 0)) ? 'more-money' : null;
}

/** What is given or admitted without an approval of the case (R80, U1). */
export function findConceded(draft: Draft, approved: readonly Approved[]): DraftMark[] {
  return draft.pack.conceded.flatMap((one) => {
    for (const { 0: found, index } of draft.text.matchAll(one.match)) {
      const sentence = findSentence(draft, index, index + found.length);
      if (!sentence || one.unless?.test(sentence.text)) continue;
      const why = whyNot(one, sentence.text, approved);
      if (why) return markAt(draft, 'conceded', one.rule, why, sentence, one.rewrite);
    }
    return [];
  });
}
