import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyday, said } from '../english/sentences.ts';
import { PACKS } from '../packs/index.ts';
import type { Examples } from '../pattern.ts';
import { someText } from '../test-text.ts';
import { findNeeds } from './find-needs.ts';
import { makeSieve } from './sieve.ts';

const packs = new URL('../packs/', import.meta.url);
function isMet(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

async function examplesOf(language: string): Promise<string[]> {
  const files = readdirSync(new URL(`${language}/`, packs)).filter((file) => file.endsWith('.examples.ts'));
  const all = await Promise.all(
    files.map(async (file) => ((await import(`../packs/${language}/${file}`)) as { examples: Examples }).examples),
  );
  return all.flatMap(({ hit, miss }) => [...hit, ...miss]);
}

describe('needs', () => {
  test.each([
    [/\bsue (?:you|them)\b/giu, [[['sue '], ['you', 'them']]]],
    [/colou?rs|greys?\b/giu, [[['colo']], [['grey']]]],
    [/(?:maybe)? ?(?:now|never)+/giu, [[['now', 'never']]]],
    [/(?<!not )(?=x)angry(?!!)/giu, [[['angry']]]],
    [/[谢謝]{2}你/giu, undefined],
    [/[谢謝]你/giu, [[['谢你', '謝你']]]],
    [/a\.b{2,}c{0,3}/giu, [[['a.b']]]],
    [/\p{L}+ab|xyz/giu, [[['ab']], [['xyz']]]],
    [/\w*/giu, undefined],
  ])('of %s', (pattern, needs) => {
    expect(findNeeds(pattern)).toEqual(needs);
  });
});

describe.each(Object.keys(PACKS))('the sieve of %s', async (language) => {
  const patterns = Object.values(PACKS[language]?.pack ?? {}).flatMap((of) => of.map(({ match }) => match));
  const sieve = makeSieve(patterns);
  const texts = [...(await examplesOf(language)), ...said.map(([text]) => text), ...everyday];
  const lost = (text: string) => {
    const left = new Set(sieve(text));
    return patterns.filter((pattern, at) => !left.has(at) && isMet(pattern, text)).map(({ source }) => source);
  };

  test('never leaves out what matches', () => {
    for (const text of texts) expect(lost(text), text).toEqual([]);
    expect(lost(texts.join(' ').toUpperCase())).toEqual([]);
    expect(lost('I will \u017fue you, \u212aim.')).toEqual([]);
  });

  test('nor in any text', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(lost(text)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('leaves out most of the rest', () => {
    const left = texts.reduce((sum, text) => sum + sieve(text).length, 0);
    expect(left / texts.length).toBeLessThan(patterns.length / 3);
  });
});
