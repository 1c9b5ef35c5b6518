import type { Say } from '../../lib/i18n/translator.ts';

/** A time limit in words: `within 30 min`. @param seconds how long; part minutes are dropped */
export function withinWords(seconds: number, say: Say): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  if (hours === 0) return say('time.within-minutes', { minutes });
  return minutes === 0 ? say('time.within-hours', { hours }) : say('time.within-hours-minutes', { hours, minutes });
}
