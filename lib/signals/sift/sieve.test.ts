import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyday, said } from '../english/sentences.ts';
import { PACKS } from '../packs/index.ts';
import type { Examples } from '../pattern.ts';
import { someText } from '../test-text.ts';
import { Branch, execFirst } from './branch.ts';
import { stampOf, tabulateEars } from './ear-table.ts';
import { decode } from './encode.ts';
import { findNeeds } from './find-needs.ts';
import { listCalming, listPatterns, type Speaker } from './list-ears.ts';
import { lower } from './lower.ts';
import { makeTables } from './make-tables.ts';
import { plainSource } from './plain-source.ts';
import { makeSieve } from './sieve.ts';
import { tabulate } from './sieve-table.ts';
import { splitBranches } from './split-branches.ts';

const packs = new URL('../packs/', import.meta.url);
async function examplesOf(language: string): Promise<string[]> {
  const files = readdirSync(new URL(`${language}/`, packs)).filter((file) => file.endsWith('.examples.ts'));
  const all = await Promise.all(
    files.map(async (file) => ((await import(`../packs/${language}/${file}`)) as { examples: Examples }).examples),
  );
  return all.flatMap(({ hit, miss }) => [...hit, ...miss]);
}

/**
 * Without what plain sources know to be coarse about, and what nobody writes beside such words: they count UTF-16 units, so a
 * character of two makes a gap one longer, and their ranges of letters and digits are a rough cut beyond the common scripts.
 */
function withoutRare(text: string): string {
  return [...text].filter((letter) => letter.length === 1 && !isCutRoughly(letter)).join('');
}

const isCutRoughly = (letter: string) =>
  ['\\p{L}', '\\p{N}'].some(
    (kind) => new RegExp(kind, 'u').test(letter) !== new RegExp(plainSource(kind)!).test(letter.toLowerCase()),
  );

describe('needs', () => {
  test.each([
    [/\bsue (?:you|them)\b/giu, [[['\bsue you\b', '\bsue them\b']]]],
    [/\bsue\b[^.]{0,9}\b(?:you|them)\b/giu, [[['\bsue\b'], ['\byou\b', '\bthem\b']]]],
    [/\b(?:refund(?:s|ed)?|money)(?: back)?/giu, [[['\brefund', '\bmoney']]]],
    [/colou?rs|greys?\b/giu, [[['colours', 'colors']], [['greys\b', 'grey\b']]]],
    [/(?:maybe)? ?(?:now|never)+/giu, [[['now', 'never']]]],
    [/(?<!not )(?=x)angry(?!!)/giu, [[['angry']]]],
    [/[谢謝]{2}你/giu, [[['你'], ['谢', '謝']]]],
    [/我[^。]{0,8}[没沒]/giu, [[['我'], ['没', '沒']]]],
    [/.{2,4}\?/giu, [[['?']]]],
    [/[谢謝]你/giu, [[['谢你', '謝你']]]],
    [/a\.b{2,}c{0,3}/giu, [[['a.b']]]],
    [/\p{L}+ab|xyz/giu, [[['ab']], [['xyz']]]],
    [/\w*/giu, undefined],
  ])('of %s', (pattern, needs) => {
    expect(findNeeds(pattern.source)).toEqual(needs);
  });
});

describe('branches', () => {
  test.each([
    ['a|b(?:c|d)|[|]', ['a', 'b(?:c|d)', '[|]']],
    ['(a|b)\\1|c', ['(a|b)\\1|c']],
    [`\\b(?:${'x'.repeat(40)}|${'y'.repeat(40)})\\b`, [`\\b${'x'.repeat(40)}\\b`, `\\b${'y'.repeat(40)}\\b`]],
    [`(?:${'x'.repeat(40)}|${'y'.repeat(40)})+`, [`(?:${'x'.repeat(40)}|${'y'.repeat(40)})+`]],
  ])('of %s', (source, branches) => {
    expect(splitBranches(source)).toEqual(branches);
  });
});

describe.each(Object.keys(PACKS))('the branches of %s', async (language) => {
  const patterns = Object.values(PACKS[language]?.pack ?? {}).flatMap((of) => of.map(({ match }) => match));
  const parts = patterns.flatMap((pattern, owner) =>
    splitBranches(pattern.source).map((source) => ({ owner, branch: new Branch(source, pattern) })),
  );
  const sieve = makeSieve(tabulate(parts.map(({ branch }) => branch.source)));
  const texts = [...(await examplesOf(language)), ...said.map(([text]) => text), ...everyday];
  /** What patterns match, and what those of their branches do that the sieve lets through. */
  const both = (text: string) => {
    const small = lower(text);
    const kept = sieve(small).map((index) => parts[index]);
    return patterns.map((pattern, owner) => {
      pattern.lastIndex = 0;
      const whole = pattern.exec(text);
      const branches = kept.flatMap((part) => (part?.owner === owner ? [part.branch] : []));
      const parted = execFirst(branches, text, small);
      return {
        whole: whole && `${whole.index} ${whole[0]}`,
        parted: parted && `${parted.index} ${text.slice(parted.index, parted.index + parted[0].length)}`,
      };
    });
  };
  // One expectation a text: there are hundreds of thousands of pairs.
  const check = (text: string) => {
    const unlike = both(text).filter(({ whole, parted }) => whole !== parted);
    expect(unlike, text.slice(0, 200)).toEqual([]);
  };

  test('match what their patterns match', () => {
    for (const text of texts) check(text);
    check(texts.join(' ').toUpperCase());
  }, 60_000);

  test('in any text', () => {
    fc.assert(fc.property(someText.map(withoutRare), check), { numRuns: 50 });
  }, 60_000);

  test('are mostly left out', () => {
    const left = texts.reduce((sum, text) => sum + sieve(lower(text)).length, 0);
    expect(left / texts.length).toBeLessThan(parts.length / 8);
  });
});

test('a table made ahead is what is made at run time', () => {
  for (const [name, table] of Object.entries(makeTables())) {
    const [of = '', language = ''] = name.split(' ');
    const ears = of === 'calm' ? listCalming(language) : listPatterns(language, of as Speaker);
    expect(table.stamp, name).toBe(stampOf(ears.map((ear) => ear.test)));
    expect(decode(table.counts).reduce((sum, count) => sum + count, 0)).toBe(table.sieve.branches);
    expect(JSON.parse(JSON.stringify(table))).toEqual(tabulateEars(ears.map((ear) => ear.test)));
  }
});
