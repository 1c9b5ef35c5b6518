import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calm } from '../../test/fixtures/panel-assessments.ts';
import { HEARD_LANGUAGES, isUnheard, shownLevel } from './is-unheard.ts';

describe('a language that is not heard', () => {
  it('is one without a pack', () => {
    const packs = readdirSync('lib/signals/packs', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...HEARD_LANGUAGES].sort()).toEqual(packs.map(({ name }) => name).sort());
  });

  it('makes an empty list of reasons "not known" instead of calm', () => {
    const silent = { ...calm('en'), score: 0, signals: [] };
    expect(shownLevel({ ...silent, language: 'hu' })).toBe('unknown');
    expect(shownLevel({ ...silent, language: 'zh-Hant' })).toBe('calm');
    expect(shownLevel({ ...silent, language: 'und' })).toBe('calm');
  });

  it('lets a clock speak, and words that were heard all the same', () => {
    const late = { kind: 'sla-breach' as const, strength: 'explicit' as const, points: 20, why: '' };
    const hungarian = { ...calm('en'), language: 'hu', score: 20, signals: [late] };
    expect(isUnheard(hungarian)).toBe(true);
    expect(shownLevel(hungarian)).toBe('calm');
    expect(isUnheard({ language: 'hu', signals: [{ ...late, quote: 'lawyer' }] })).toBe(false);
  });
});
