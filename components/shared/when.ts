import type { Say } from '../../lib/i18n/translator.ts';
import { dateFormat } from './date-format.ts';

export interface TimeWords {
  say: Say;
  /** BCP 47. */
  locale: string;
  /** IANA name; the reader's own where it is not given. */
  timeZone?: string;
}

/**
 * A point in time as a person would say it now: `09:30`, `tomorrow 09:30`, `Mon 09:30`, `24 Nov 09:30`.
 * @param at an ISO 8601 instant
 * @param now milliseconds since 1970
 */
export function when(at: string, now: number, { say, locale, timeZone }: TimeWords): string {
  const then = Date.parse(at);
  const zone = timeZone ? { timeZone } : {};
  const format = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, { ...zone, ...options }).format(then);
  const time = format({ timeStyle: 'short' });
  const days = dayNumber(then, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return say('time.today', { time });
  if (days === 1) return say('time.tomorrow', { time });
  if (days === -1) return say('time.yesterday', { time });
  const day = format(Math.abs(days) < 7 ? { weekday: 'short' } : { day: 'numeric', month: 'short' });
  return say('time.on', { day, time });
}

/** Which day it is there, counted so that neighbouring days differ by one. */
function dayNumber(at: number, timeZone: string | undefined): number {
  const parts = dateFormat('en-CA', timeZone ? { timeZone } : {}).format(at);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / 86_400_000);
}
