import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Glance, seek } from './glance.ts';

test('a word is there at a glance exactly where the text has it, in one text after the other', () => {
  const glance = new Glance();
  const someText = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '谢', ' ', '\u{1f600}'), maxLength: 12 });
  fc.assert(
    fc.property(someText, fc.array(someText.map((word) => word.slice(0, 5))), (text, words) => {
      glance.at(text);
      for (const word of [...words, text.slice(1, 4), text.slice(-2), text.slice(0, 1)])
        expect(glance.has(seek(word))).toBe(text.includes(word));
    }),
  );
});

test('the first text may be empty', () => {
  expect(new Glance().at('').has(seek(''))).toBe(true);
});
