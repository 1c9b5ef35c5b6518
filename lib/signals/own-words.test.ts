import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mails } from './own-words/mails.ts';
import { findOwnWords } from './own-words.ts';
import { someText } from './test-text.ts';

const folded = (text: string) =>
  findOwnWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('own words', () => {
  test.each(mails)('$name', ({ text, own }) => {
    expect(folded(text)).toBe(own);
  });

  test('are in order, inside the text, and do not touch', () => {
    fc.assert(
      fc.property(someText, (text) => {
        let last = -1;
        for (const { start, end } of findOwnWords(text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test.each([
    ['one letter', 'a'],
    ['line ends', '\n'],
    ['marks', '>\n'],
    ['headers', 'From: a\n'],
    ['colons', '12:30 a@b :\n'],
    ['attributions', 'On 2026 12:30 x wrote\n'],
    ['closings', 'Thanks\n'],
  ])('read a megabyte of %s in bounded time', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const before = performance.now();
    findOwnWords(text);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
