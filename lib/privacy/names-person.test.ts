import { describe, expect, it } from 'vitest';
import { namesPerson, wordsToFind } from './names-person.ts';

const names = (text: string, ...given: string[]) => namesPerson(text, wordsToFind(given));

describe('whether a text names somebody', () => {
  it.each([
    ['Talked to Kim Doe today', 'Kim Doe'],
    ['kim called again', 'Kim Doe'],
    ['Virtaselle soitettu', 'Maija Virtanen, Virta'],
    ['山田太郎様より電話', '山田太郎'],
    ['written to kim@customer.example', 'kim@customer.example'],
    ['ｋｉｍ ｄｏｅ', 'Kim Doe'],
    ['اتصلت بأحمد اليوم أحمد', 'أحمد'],
  ])('%s', (text, name) => expect(names(text, name)).toBe(true));

  it.each([
    ['the Kimberley plant', 'Imber'],
    ['a doe in the wood', 'Jo Do'],
    ['nothing of the kind', ''],
    ['all of it is fine', 'al'],
  ])('%s is nobody', (text, name) => expect(names(text, name)).toBe(false));
});
