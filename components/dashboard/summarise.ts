import type { Say } from '../../lib/i18n/translator.ts';
import type { SCOPES } from '../../lib/messages/radar-messages.ts';

/** The dashboard's first line: what is known, and what is not. "0 at risk" is never said of what was not read (law 6). */
export function summarise(
  { read, hot, blind, scope }: { read: number; hot: number; blind: number; scope: (typeof SCOPES)[number] },
  say: Say,
): string {
  if (read + hot === 0)
    return blind === 0 ? say('dashboard.summary.unread') : say('dashboard.summary.blind', { blind });
  const known =
    hot === 0
      ? say(`dashboard.summary.none-hot.${scope}`, { read })
      : say(`dashboard.summary.known.${scope}`, { hot, read });
  return blind === 0 ? known : [known, say('dashboard.summary.also-blind', { blind })].join(say('words.gap'));
}
