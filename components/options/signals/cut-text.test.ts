import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

const marked = (text: string, ranges: [number, number][]) =>
  cutText(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

test.each([
  ['abcdef', [[1, 3]], 'a[bc]def'],
  [
    'abcdef',
    [
      [0, 2],
      [4, 6],
    ],
    '[ab]cd[ef]',
  ],
  [
    'abcdef',
    [
      [3, 5],
      [1, 4],
    ],
    'a[bcde]f',
  ],
  [
    'abcdef',
    [
      [1, 5],
      [2, 3],
    ],
    'a[bcde]f',
  ],
  ['abc', [], 'abc'],
] as [string, [number, number][], string][])('%s cut at %j', (text, ranges, expected) => {
  expect(marked(text, ranges)).toBe(expected);
});

test('the pieces together are the text, whatever is marked', () => {
  const ranges = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), ranges, (text, all) => {
      const inside = all.map(({ start, end }) => ({
        start: Math.min(start, text.length),
        end: Math.min(end, text.length),
      }));
      expect(
        cutText(text, inside)
          .map(({ part }) => part)
          .join(''),
      ).toBe(text);
    }),
  );
});
