import type { Say } from '../i18n/translator.ts';

/** A length of time in words, such as "1 h 30 min"; seconds only where there is no whole minute. */
export function spellDuration(ms: number, say: Say): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds > 0 && seconds < 60) return say('clock.seconds', { seconds });
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return say('clock.minutes', { minutes });
  if (minutes % 60 === 0) return say('clock.hours', { hours });
  return say('clock.hours-minutes', { hours, minutes: minutes % 60 });
}
