import type { DutyStretch } from '../../../lib/messages/people-messages.ts';

/**
 * When a stretch of duty is, in as few words as are clear: `Mon 09:00–17:00`, `Fri 17:00–Mon 09:00`, `Mon–Wed` where it is of
 * whole days.
 */
export function dutyTimes(
  { from, until }: Pick<DutyStretch, 'from' | 'until'>,
  locale: string,
  timeZone: string,
): string {
  const at = (moment: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(moment);
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const day = (moment: number) => at(moment, { weekday: 'short' });
  const time = (moment: number) => at(moment, { timeStyle: 'short' });
  const isMidnight = (moment: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(moment) === '00:00';
  if (isMidnight(start) && isMidnight(end)) {
    const [first, last] = [day(start), day(end - 1)];
    return first === last && end - start < 2 * 86_400_000 ? first : `${first}–${last}`;
  }
  const isOneDay = at(start, { dateStyle: 'short' }) === at(end - 1, { dateStyle: 'short' });
  return isOneDay
    ? `${day(start)} ${time(start)}–${isMidnight(end) ? '24:00' : time(end)}`
    : `${day(start)} ${time(start)}–${day(end)} ${time(end)}`;
}
