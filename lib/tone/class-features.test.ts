import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../signals/reading/fold-text.ts';
import { WORD_CLASSES } from './all-word-classes.ts';
import { addClasses } from './class-features.ts';
import { MOST, makeScanner } from './scan-features.ts';
import { ClassError, makeClasses, placeOf, START, stepOf } from './word-classes.ts';

const scan = makeScanner();
/** The hashes that classes add to a text's own. */
function addedTo(text: string, language: string): number[] {
  const folded = foldText(text).text;
  const own = scan(folded);
  const { hashes, count } = addClasses(folded, language, own);
  return [...hashes.slice(own.count, count)];
}

test.each([
  ['en', 'My solicitor answers', 'My BARRISTER answers'],
  ['fi', 'Odotan vastausta', 'Jonotan vastausta'],
  ['zh', '律师会联系你们', '法院会联系你们'],
  ['ja', '弁護士に相談します', '裁判所に相談します'],
])('in %s what is learnt of a word holds for another that means alike', (language, one, other) => {
  const [first, second] = [addedTo(one, language), addedTo(other, language)];
  // All but the pairs of another class with the word itself.
  const shared = first.filter((hash) => second.includes(hash));
  expect(shared.length).toBeGreaterThan(1);
  expect(shared.length / first.length).toBeGreaterThan(0.5);
});

test('a word is of its longest known beginning, and a whole word before that', () => {
  const known = makeClasses('law: court*\nbird: courtship*\nplace: court');
  const classesOf = (word: string) => {
    let hash = START;
    for (const letter of word) hash = stepOf(hash, letter.charCodeAt(0));
    const place = placeOf(known, hash);
    return { any: known.sets[known.any[place] as number], whole: known.sets[known.whole[place] as number] };
  };
  expect(classesOf('cour')).toEqual({ any: [], whole: [] });
  expect(classesOf('court').any).toHaveLength(1);
  expect(classesOf('court').whole).toHaveLength(1);
  expect(classesOf('court').whole).not.toEqual(classesOf('court').any);
  expect(classesOf('courtship').any).not.toEqual(classesOf('court').any);
  expect(() => makeClasses('law court')).toThrow(ClassError);
});

test('what the scan gave stays as it was', () => {
  const text = 'Our lawyer waits for an answer';
  const own = scan(text);
  const { count } = own;
  const before = [...own.hashes.slice(0, count)];
  expect(addClasses(text, 'en', own).count).toBeGreaterThan(count);
  expect(own.count).toBe(count);
  expect([...own.hashes.slice(0, count)]).toEqual(before);
  expect(addClasses(text, 'tlh', own)).toBe(own);
});

const someWords = fc.array(
  fc.constantFrom('lawyer', 'never', '17', '!', '弁護士', '返金してください', 'вы', '😤', 'you', '\n', 'e\u0301'),
  { maxLength: 40 },
);

test.each(Object.keys(WORD_CLASSES))('in %s each class lies in the text', (language) => {
  fc.assert(
    fc.property(someWords, (words) => {
      const text = foldText(words.join(' ')).text;
      const { tokens, spans, count, tokenCount } = addClasses(text, language, scan(text));
      for (let at = 0; at < count; at++) {
        expect(tokens[at]).toBeLessThan(tokenCount);
        if ((tokens[at] as number) >= 0)
          expect((tokens[at] as number) - (spans[at] as number)).toBeGreaterThanOrEqual(-1);
      }
    }),
  );
});

test('a megabyte of nothing but such words is read up to a bound', () => {
  for (const word of ['no ', '弁護士', '不']) {
    const text = word.repeat(2 ** 20 / word.length);
    expect(addClasses(text, word === '不' ? 'zh' : word === 'no ' ? 'en' : 'ja', scan(text)).count).toBeLessThanOrEqual(
      MOST,
    );
  }
});

test.each(Object.entries(WORD_CLASSES))('%s: each line is a class, each item one word', (language, list) => {
  const names = new Set<string>();
  for (const line of list.trim().split('\n')) {
    const [name, items] = line.split(': ') as [string, string];
    expect(name).toMatch(/^[a-z-]+$/);
    expect(names.has(name), `${language} ${name} twice`).toBe(false);
    names.add(name);
    const own = items.split(' ');
    expect(new Set(own).size, `${language} ${name}: an item twice`).toBe(own.length);
    for (const item of own) expect(item, `${language} ${name}`).toMatch(/^[\p{L}\p{M}\p{N}々ー]+\*?$/u);
  }
  expect(names.size).toBeGreaterThan(50);
});
