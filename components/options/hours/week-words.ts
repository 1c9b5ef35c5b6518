import { type Calendar, WEEKDAYS } from '../../../lib/model/policy.ts';
import { spellDay } from './day-periods.ts';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

export type Weekday = (typeof WEEKDAYS)[number];

/** The name of a day of the week. */
export function dayName(day: Weekday, locale: string, style: 'short' | 'long'): string {
  const at = MONDAY + WEEKDAYS.indexOf(day) * 86_400_000;
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(at);
}

/** A week in short: `Mon–Fri 09:00–17:00, Sat 10:00–14:00`. Empty where it never opens. */
export function weekWords(weekly: Calendar['weekly'], locale: string): string {
  const runs: { from: Weekday; to: Weekday; hours: string }[] = [];
  for (const [i, day] of WEEKDAYS.entries()) {
    const hours = spellDay(weekly[day] ?? []);
    const last = runs.at(-1);
    if (last && last.hours === hours && last.to === WEEKDAYS[i - 1]) last.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  return runs
    .filter(({ hours }) => hours !== '')
    .map(({ from, to, hours }) => {
      const days =
        from === to
          ? dayName(from, locale, 'short')
          : `${dayName(from, locale, 'short')}–${dayName(to, locale, 'short')}`;
      return `${days} ${hours}`;
    })
    .join(', ');
}
