import type { Say } from '../../lib/i18n/translator.ts';

/**
 * A stretch of time in words, without its sign: `2 h 10 min`. Part minutes are dropped.
 * @param seconds how long
 * @param days whether 24 hours may be said as a day. Not for office time, where a "day" would mean two things.
 */
export function timeLeft(seconds: number, say: Say, days = true): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  if (minutes === 0) return say('time.under-a-minute');
  if (minutes < 60) return say('time.minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  if (days && hours >= 24) {
    return hours % 24 === 0
      ? say('time.days', { days: hours / 24 })
      : say('time.days-hours', { days: Math.floor(hours / 24), hours: hours % 24 });
  }
  return minutes % 60 === 0
    ? say('time.hours', { hours })
    : say('time.hours-minutes', { hours, minutes: minutes % 60 });
}
