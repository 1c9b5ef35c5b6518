import type { Say } from '../../lib/i18n/translator.ts';

/** The dashboard's first line: what is known, and what is not. "0 at risk" is never said of what was not read (law 6). */
export function summarise({ read, hot, blind }: { read: number; hot: number; blind: number }, say: Say): string {
  if (read === 0) return blind === 0 ? say('dashboard.summary.unread') : say('dashboard.summary.blind', { blind });
  const known = hot === 0 ? say('dashboard.summary.none-hot', { read }) : say('dashboard.summary.known', { hot, read });
  return blind === 0 ? known : `${known} ${say('dashboard.summary.also-blind', { blind })}`;
}
