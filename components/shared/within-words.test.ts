import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import { withinWords } from './within-words.ts';

describe('withinWords', () => {
  it('says a limit in whole minutes and hours', () => {
    const say = translator('en');
    expect(withinWords(1800, say)).toBe('within 30 min');
    expect(withinWords(7200, say)).toBe('within 2 h');
    expect(withinWords(5400, say)).toBe('within 1 h 30 min');
  });

  it('is inflected in Finnish', () => {
    expect(withinWords(7200, translator('fi'))).toBe('2 tunnin kuluessa');
  });
});
