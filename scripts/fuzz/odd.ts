import fc from 'fast-check';
import { ODD } from './odd-values.ts';

const deep = (depth: number): unknown =>
  depth === 0 ? 'deep' : depth % 2 ? [deep(depth - 1)] : { x: deep(depth - 1) };

export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...ODD) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 300 }).map(deep) },
);

const separators = fc.constantFrom(
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  '.',
  ', ',
  '> ',
  '>> ',
  '-- \n',
  '\u2028',
  '\u200b',
  '\u3000',
  '\ufeff',
  '\u0308',
  '\u202e',
  '\ud83d',
  '\u{1f621}',
  '&amp;',
  '&#x6f;',
  '<b>',
  '"',
  "'",
  '(',
  '[',
  '{',
  '\\',
  '…',
  '?',
  '!',
  '0',
  '31',
  '24:60',
  '%',
  '$1',
);

/** Any text, made of the pieces that a parser waits for, of what stands between them, and of what should not be there. */
export function textOf(pieces: readonly string[], most = 30): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces);
  const cut = fc.tuple(piece, fc.nat(60), fc.nat(60)).map(([text, from, length]) => text.slice(from, from + length));
  const many = fc.tuple(fc.oneof(piece, separators), fc.integer({ min: 2, max: 400 }));
  const part = fc.oneof(
    { weight: 5, arbitrary: piece },
    { weight: 4, arbitrary: separators },
    { weight: 2, arbitrary: cut },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: many.map(([text, times]) => text.slice(0, 60).repeat(times)) },
  );
  return fc.array(part, { maxLength: most }).map((parts) => parts.join(''));
}

/** A text that was right, with characters taken out, put in, doubled and swapped. */
export function damaged(samples: readonly string[], most = 10): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(2 ** 30),
    length: fc.nat(12),
    how: fc.constantFrom('drop', 'put', 'double', 'cut', 'swap'),
    put: fc.oneof(separators, fc.string({ unit: 'binary', maxLength: 4 })),
  });
  return fc.tuple(fc.constantFrom(...samples), fc.array(change, { maxLength: most })).map(([sample, changes]) =>
    changes.reduce((text, { at, length, how, put }) => {
      const from = at % (text.length + 1);
      const [before, piece, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
      if (how === 'drop') return before + after;
      if (how === 'put') return before + put + piece + after;
      if (how === 'double') return before + piece + piece + after;
      return how === 'cut' ? before + piece : after.slice(0, length) + before + piece + after.slice(length);
    }, sample),
  );
}
