import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters } from './characters.ts';

test('characters are counted as by their properties, beyond 16 bits and in broken pairs, too', () => {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const unit = fc.oneof(
    fc.constantFrom('a', 'Ä', '谢', '々', 'ー', 'ｱ', 'か', '𠮷', '𛀀', '\ud83d', '\ude00', '1', ' '),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      expect(countCharacters(text)).toEqual({
        letters: count(text, /\p{L}/gu),
        han: count(text, /\p{Script=Han}/gu),
        kana: count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
      });
    }),
  );
});
