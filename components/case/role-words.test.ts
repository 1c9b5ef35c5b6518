import { describe, expect, it } from 'vitest';
import { isMessageKey, LANGUAGES, translator } from '../../lib/i18n/translator.ts';
import type { RolePart } from '../../lib/messages/role-part.ts';
import { PART_KINDS, PART_STEPS } from '../../lib/model/person-part.ts';
import { nextWords, roleWords } from './role-words.ts';

const words = { say: translator('en'), locale: 'en-GB', timeZone: 'Europe/London' };
const now = Date.parse('2026-11-16T09:50:00Z');
const part = (next: RolePart['next'], more: Partial<RolePart> = {}): RolePart => ({ as: 'owner', next, ...more });
const at = '2026-11-16T11:50:00Z';
const later = Date.parse('2026-11-16T12:00:00Z');

describe('the next step in words (R50)', () => {
  it('is to accept, for whoever is asked, or to hand on what came back (R60)', () => {
    expect(nextWords(part('accept', { at }), now, words)).toBe('It waits for you: accept by 11:50.');
    expect(nextWords(part('accept', { at }), later, words)).toContain('It was expected 11:50');
    expect(nextWords(part('accept'), now, words)).toBe('It waits for you: accept it.');
    expect(nextWords(part('returned', { at }), now, words)).toBe(
      'Returned to you: hand it on, or accept it, by 11:50.',
    );
  });

  it('says whom the others wait for, and by when', () => {
    const who = 'Team desk';
    expect(nextWords(part('wait', { at, who }), now, words)).toBe('See that it is accepted by 11:50 (Team desk).');
    expect(nextWords(part('wait', { at, who }), later, words)).toContain('That was expected 11:50');
    expect(nextWords(part('wait', { who }), now, words)).toBe('See that it is accepted (Team desk).');
  });

  it('says when a time has passed, and a day as a day', () => {
    expect(nextWords(part('update', { at }), now, words)).toBe('Update the customer by 11:50.');
    expect(nextWords(part('update', { at }), later, words)).toBe('Update the customer. That was due 11:50.');
    expect(nextWords(part('act', { on: '2026-12-06', item: 'Train' }), now, words)).toBe('By 6 Dec: Train');
    expect(nextWords(part('act', { on: '2026-11-06', item: 'Train' }), now, words)).toBe('Was due 6 Nov: Train');
  });

  it('has words for every part and every step, early and late, in every language', () => {
    for (const language of LANGUAGES) {
      const own = { ...words, say: translator(language) };
      for (const as of PART_KINDS) expect(roleWords({ as, next: 'item' }, own)).not.toBe('');
      for (const next of PART_STEPS)
        for (const more of [{}, { at }, { at: '2020-01-01T00:00:00Z' }, { on: '2026-01-01' }])
          expect(nextWords(part(next, { item: 'x', who: 'y', ...more }), now, own)).not.toBe('');
    }
    expect(isMessageKey('part.next.wait-late')).toBe(true);
  });
});
