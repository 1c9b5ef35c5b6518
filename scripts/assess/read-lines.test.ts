import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const linesOf = async (text: string, size = 7) =>
  Array.fromAsync(readLines(inChunks(new TextEncoder().encode(text), size)));

test('lines end at line feeds, and nowhere else', async () => {
  expect(await linesOf('a\u2028b\u2029c\r\n\nd')).toEqual(['a\u2028b\u2029c', '', 'd']);
  expect(await linesOf('a\n')).toEqual(['a']);
  expect(await linesOf('')).toEqual([]);
});

test('however the bytes are cut, also within a character', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''))),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        expect(await linesOf(lines.map((line) => `${line}\n`).join(''), size)).toEqual(lines);
      },
    ),
    { numRuns: 200 },
  );
});
