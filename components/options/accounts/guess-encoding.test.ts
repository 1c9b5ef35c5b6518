import { expect, it, test } from 'vitest';
import { guessEncoding } from './guess-encoding.ts';

const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};
const guess = (bytes: Uint8Array | number[], language = 'en') => {
  const found = guessEncoding(Uint8Array.from(bytes), language);
  return found && `${found.encoding}${found.isSure ? '' : '?'}`;
};
const latin1 = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

test.each([
  ['utf-8', new TextEncoder().encode('\uFEFFdomain;nimi\nä.example;Äänekoski')],
  ['utf-8', new TextEncoder().encode('domain;nimi\na.example;Äänekoski')],
  ['utf-16le', utf16('\uFEFFdomain;名前', true)],
  ['utf-16be', utf16('\uFEFFdomain;名前', false)],
  ['utf-16le?', utf16('domain;name\na.example;A', true)],
  ['utf-16be?', utf16('domain;name\na.example;A', false)],
  ['windows-1252?', latin1('domain;nimi\na.example;Äänekoski')],
])('%s is told by its mark or its bytes', (expected, bytes) => expect(guess(bytes)).toBe(expected));

it('an old encoding is guessed by the reader’s language, and a spreadsheet’s own file is no text', () => {
  const shiftJis = [...latin1('domain;'), 0x96, 0xbc, 0x91, 0x4f];
  expect(guess(shiftJis, 'ja')).toBe('shift_jis?');
  expect(guess(shiftJis, 'en')).toBe('windows-1252?');
  expect(
    guess([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0, 0x93, 0, 0, 0x1c, 0x99, 0x88, 0, 0]),
  ).toBeNull();
});
