import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n/translator.ts';
import { madeOf, valueWords } from './figure-words.ts';

const words = { say: translator('en'), locale: 'en-GB' };

describe('numbers of a report in words', () => {
  it('a share in percent, a length in hours; what is not known is not 0', () => {
    expect(valueWords(0.0824, 'share', words)).toBe('8.2%');
    expect(valueWords(0, 'share', words)).toBe('0%');
    expect(valueWords(5400, 'seconds', words)).toBe('1 h 30 min');
    expect(valueWords(2.345, 'mean', words)).toBe('2.35');
    expect(valueWords(null, 'count', words)).toBe('Not known');
  });

  it('what it is made of', () => {
    const none = { value: 1, part: null, p90: null };
    expect(madeOf({ ...none, unit: 'share', value: 0.5, part: 20, of: 40 }, words)).toBe('20 of 40');
    expect(madeOf({ ...none, unit: 'seconds', of: 12, p90: 7200 }, words)).toBe('middle of 12, nine of ten within 2 h');
    expect(madeOf({ ...none, unit: 'seconds', of: 1, p90: 7200 }, words)).toBe('one alone');
    expect(madeOf({ ...none, unit: 'share', value: null, part: 0, of: 0 }, words)).toBe('');
  });
});
