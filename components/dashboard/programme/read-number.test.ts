import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('a number as it is typed', () => {
  it.each([
    ['en-GB', '1,234.5', 1234.5],
    ['en-GB', '12', 12],
    ['en-GB', '1,5', null],
    ['fi', '1 234,5', 1234.5],
    ['fi', '12.5', 12.5],
    ['fi', '−3', -3],
    ['de', '1.234', 1234],
    ['ja', '1,000,000', 1_000_000],
    ['en', 'many', null],
    ['en', '', null],
    ['en', '1.2.3', null],
  ])('%s: %s', (locale, text, value) => expect(readNumber(text, locale)).toBe(value));
});
