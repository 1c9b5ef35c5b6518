import { expect, it } from 'vitest';
import { termsOf } from './terms-of.ts';

it('takes the forms of a word as one, in every language (R146)', () => {
  const one = (a: string, b: string, language: string) => expect(termsOf(a, language)).toEqual(termsOf(b, language));
  one('Invoices', 'invoice', 'en');
  one('laskulla', 'LASKUN', 'fi');
  one('paketti', 'paketin', 'fi');
  one('arvetel', 'arvete', 'et');
  one('pembayaran', 'membayar', 'id');
  one('Café', 'cafe', 'en');
  one('ＣＳＶ', 'csv', 'ja');
});

it('cuts Chinese and Japanese into pairs of signs, and keeps the marks of kana', () => {
  expect(termsOf('发票税号', 'zh')).toEqual(['发票', '票税', '税号']);
  expect(termsOf('ガス', 'ja')).not.toEqual(termsOf('カス', 'ja'));
});

it('keeps numbers whole, however they are grouped, and reads no more than it should of a text without end', () => {
  expect(termsOf('10,000 rows', 'en')).toEqual(termsOf('10 000 rows', 'en'));
  expect(termsOf('E4012')).toEqual(['e4012']);
  expect(termsOf('abcde '.repeat(1_000_000)).length).toBeLessThan(10_000);
});
