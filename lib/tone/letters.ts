/** What a UTF-16 unit is to the tone model. */
export const SKIP = 0;
export const BREAK = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Written without spaces: Han and kana. */
export const UNSPACED = 4;
/** Punctuation, symbols, and the halves of emoji. */
export const MARK = 5;
export const CAPITAL = 6;

/** Class and folded form of every UTF-16 unit. */
export interface Letters {
  classes: Uint8Array;
  /** Small letters for capitals, Latin for its look-alikes, plain for full-width. */
  folded: Uint16Array;
}

type Span = readonly [first: number, last: number];

const BREAKS: readonly Span[] = [
  [0x00, 0x20],
  // Apostrophes part words, as French and tokenised texts do: "don't" and "don 't" are the same.
  [0x27, 0x27],
  [0x5f, 0x60],
  [0x7f, 0xa0],
  [0xb4, 0xb4],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2018, 0x2019],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
/** Invisible, or piled upon a letter. */
const SKIPPED: readonly Span[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const MARKS: readonly Span[] = [
  [0x21, 0x26],
  [0x28, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x5e],
  [0x7b, 0x7e],
  [0xa1, 0xa9],
  [0xab, 0xac],
  [0xae, 0xb3],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2010, 0x2017],
  [0x201a, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
  [0x3001, 0x3004],
  [0x3008, 0x3020],
  [0x30fb, 0x30fb],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe4f],
  [0xff5b, 0xff65],
];
const UNSPACEDS: readonly Span[] = [
  [0x3005, 0x3007],
  [0x3040, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
];

/** Cyrillic and Greek letters that look Latin: no language heard here is written with them, whoever mixes them in hides a word. */
const ALIKE = 'аaеeоoрpсcхxуyіiјjѕsԁdһhкkмmтtвbнhοoαaνvρpιiκkτtυuχx';

function fill(of: Uint8Array, spans: readonly Span[], value: number): void {
  for (const [first, last] of spans) of.fill(value, first, last + 1);
}

function foldCase({ classes, folded }: Letters, first: number, last: number): void {
  for (let code = first; code <= last; code++) {
    const capital = String.fromCharCode(code);
    const small = capital.toLowerCase();
    if (small === capital || small.length > 1) continue;
    folded[code] = small.charCodeAt(0);
    classes[code] = CAPITAL;
  }
}

function makeLetters(): Letters {
  const classes = new Uint8Array(0x1_0000).fill(LETTER);
  fill(classes, BREAKS, BREAK);
  fill(classes, SKIPPED, SKIP);
  fill(classes, MARKS, MARK);
  fill(classes, UNSPACEDS, UNSPACED);
  fill(classes, [[0x30, 0x39]], DIGIT);
  fill(classes, [[0xff10, 0xff19]], DIGIT);
  fill(classes, [[0xff21, 0xff3a]], CAPITAL);
  fill(classes, [[0xff41, 0xff5a]], LETTER);
  fill(classes, [[0xff01, 0xff0f]], MARK);
  fill(classes, [[0xff1a, 0xff20]], MARK);
  fill(classes, [[0xff3b, 0xff40]], MARK);
  const folded = new Uint16Array(0x1_0000);
  for (let code = 0; code < folded.length; code++) folded[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) folded[code] = code - 0xfee0;
  foldCase({ classes, folded }, 0x41, 0x52f);
  foldCase({ classes, folded }, 0x1e00, 0x1eff);
  for (let code = 0xff21; code <= 0xff3a; code++) folded[code] = code - 0xfee0 + 0x20;
  for (let at = 0; at < ALIKE.length; at += 2) {
    const [alike, plain] = [ALIKE.charAt(at), ALIKE.charCodeAt(at + 1)];
    folded[alike.charCodeAt(0)] = plain;
    folded[alike.toUpperCase().charCodeAt(0)] = plain;
  }
  // The marks of Chinese and Japanese say what their plain twins say.
  for (const [mark, plain] of ['。.', '、,', '，,', '！!', '？?', '…~', '～~', '〜~'])
    if (mark && plain) folded[mark.charCodeAt(0)] = plain.charCodeAt(0);
  for (let code = 0x30; code <= 0x39; code++) folded[code] = 0x30;
  for (let code = 0xff10; code <= 0xff19; code++) folded[code] = 0x30;
  return { classes, folded };
}

let made: Letters | undefined;

/** The table, made at its first use from constants alone (less than a millisecond). */
export function letters(): Letters {
  made ??= makeLetters();
  return made;
}
