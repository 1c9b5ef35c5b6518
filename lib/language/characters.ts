const KNOWN = 1;
const LETTER = 2;
const HAN = 4;
const KANA = 8;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{Script=Han}/u, HAN],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, KANA],
];
// Of the characters met so far: each is looked up once.
const known = new Uint8Array(0x1_0000);

function classOf(code: number): number {
  let found = KNOWN;
  for (const [pattern, flag] of CLASSES) if (pattern.test(String.fromCodePoint(code))) found |= flag;
  if (code < known.length) known[code] = found;
  return found;
}

/** How many characters of a text are letters, and of Chinese and Japanese scripts. */
export function countCharacters(text: string): { letters: number; han: number; kana: number } {
  let [letters, han, kana] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) {
      code = text.codePointAt(at) as number;
      if (code > 0xffff) at++;
    }
    const found = known[code] || classOf(code);
    if ((found & LETTER) !== 0) letters++;
    if ((found & HAN) !== 0) han++;
    if ((found & KANA) !== 0) kana++;
  }
  return { letters, han, kana };
}
