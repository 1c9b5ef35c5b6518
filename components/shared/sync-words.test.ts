import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, translator } from '../../lib/i18n/translator.ts';
import type { SyncLine } from '../../lib/messages/sync-messages.ts';
import { SYNC_STATES } from '../../lib/model/team.ts';
import { syncWords } from './sync-words.ts';

const NOW = Date.parse('2026-11-16T12:00:00Z');
const line = (more: Partial<SyncLine>): SyncLine => ({
  state: 'synced',
  waiting: 0,
  offlineSince: null,
  problem: null,
  progress: { up: null, down: null },
  minds: [],
  ...more,
});
const said = (more: Partial<SyncLine>, language: Language = 'en') =>
  syncWords(line(more), NOW, {
    say: translator(language),
    locale: language === 'en' ? 'en-GB' : language,
    timeZone: 'UTC',
  });

describe('where syncing stands, in words (item 7)', () => {
  it.each([
    [{}, 'Synced with the team'],
    [{ state: 'waiting', waiting: 1 }, '1 change waits for the team’s server'],
    [{ state: 'waiting', waiting: 12 }, '12 changes wait for the team’s server'],
    [
      { state: 'offline', waiting: 2, offlineSince: '2026-11-16T09:30:00Z' },
      'Offline since 09:30 · 2 changes are kept and go up later',
    ],
    [{ state: 'syncing', progress: { up: [340, 1200], down: null } }, 'Sending 340 of 1,200'],
    [{ state: 'refused' }, 'Synced, but the server refused some of it'],
    [{ state: 'refused', problem: { code: 'sync-not-member' } }, 'Not open to you on the team’s server'],
    [{ state: 'syncing', progress: { up: [1, 2], down: [3, 4] } }, 'Sending 1 of 2 · Fetching 3 of 4'],
  ] satisfies [Partial<SyncLine>, string][])('%o', (more, words) => expect(said(more)).toBe(words));

  it('has words for every state in every language', () => {
    for (const language of LANGUAGES) {
      const all = SYNC_STATES.map((state) => said({ state }, language));
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
