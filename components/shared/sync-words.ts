import type { Say } from '../../lib/i18n/translator.ts';
import type { SyncLine } from '../../lib/messages/sync-messages.ts';
import { type TimeWords, when } from './when.ts';

/** How this browser stands with its team, in one line. @param now milliseconds since 1970 */
export function syncWords(line: SyncLine, now: number, words: TimeWords): string {
  const { say } = words;
  const { state, waiting, offlineSince, progress } = line;
  const { up, down } = progress;
  if (line.moved) return say('sync.moved');
  if (state === 'syncing' && (up || down)) return progressWords(line, words);
  if (state === 'waiting' && waiting > 0) return say('sync.waiting', { count: waiting });
  if (state === 'offline') {
    const since = offlineSince
      ? say('sync.offline', { when: when(offlineSince, now, words) })
      : say('sync.said.offline');
    return `${since} · ${say('sync.offline.waiting', { count: waiting })}`;
  }
  // The database is open to this person, and took all but a few records: which ones stands in the settings.
  if (state === 'refused' && !line.problem) return say('sync.refused-some');
  return say(`sync.said.${state}`);
}

function progressWords({ progress: { up, down } }: SyncLine, { say, locale }: { say: Say; locale: string }): string {
  const figure = new Intl.NumberFormat(locale);
  const said = (key: 'sync.up' | 'sync.down', part: [number, number] | null) =>
    part ? [say(key, { done: figure.format(part[0]), all: figure.format(part[1]) })] : [];
  return [...said('sync.up', up), ...said('sync.down', down)].join(' · ');
}
