import type { Say } from '../../../lib/i18n/translator.ts';
import type { Measure, MeasureUnit } from '../../../lib/model/report.ts';
import { timeLeft } from '../../shared/time-left.ts';

export interface NumberWords {
  say: Say;
  locale: string;
}

/** A value as people read it: a share in percent, a length in days, hours and minutes. Null is "not known", never 0. */
export function valueWords(value: number | null, unit: MeasureUnit, { say, locale }: NumberWords): string {
  if (value === null) return say('report.unknown');
  if (unit === 'seconds') return timeLeft(value, say);
  const digits = unit === 'share' ? 1 : unit === 'mean' ? 2 : 0;
  const style = unit === 'share' ? ('percent' as const) : ('decimal' as const);
  return new Intl.NumberFormat(locale, { style, maximumFractionDigits: digits }).format(value);
}

/** What a number is made of: "41 of 500". Empty where there is nothing to add. */
export function madeOf(
  { unit, value, part, of, p90 }: Omit<Measure, 'id' | 'basis' | 'unknown' | 'left'>,
  words: NumberWords,
): string {
  const { say, locale } = words;
  const number = (one: number) => new Intl.NumberFormat(locale).format(one);
  if (of === null || value === null) return '';
  if (unit === 'share') return say('report.words.share', { part: number(part ?? 0), of: number(of) });
  if (unit === 'seconds') return say('report.words.seconds', { of, p90: valueWords(p90, 'seconds', words) });
  return say(unit === 'mean' ? 'report.words.mean' : 'report.words.count-of', { of: number(of) });
}
