/** A text made easy to match, with the way back to the original. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original of the folded text's `index`; `text.length` maps to the original's length. */
  at(index: number): number;
}

// One UTF-16 unit for one unit, so that offsets stay as they are.
const SAME_LENGTH =
  /[\u2018\u2019\u02bc\u00b4`\u201c\u201d\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const UNEVEN = /\p{Mn}|[\u00ad\u200b-\u200d\u2060\ufeff\r]| [ \n]|\n /u;
// What is invisible, spaces in a row, spaces around a line's end; or a letter and its marks.
const CLUSTER = /(?:\u200d|[\u00ad\u200b\u200c\u2060\ufeff \r\n])+|[^\p{M} ]\p{Mn}+/gu;
const BLANK = /^(?:\u200d|[\u00ad\u200b\u200c\u2060\ufeff \r\n])+$/;
const LINE_END = /\r\n?|\n/g;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff00) return String.fromCharCode(code - 0xfee0); // full-width letters and digits
  if (code === 0x201c || code === 0x201d) return '"';
  if (code === 0x60 || code === 0xb4 || code === 0x2bc || code === 0x2018 || code === 0x2019) return "'";
  return ' ';
}

/** Of blanks in a row the line ends are left, else one space, else (all invisible) nothing. */
function foldBlank(blank: string): string {
  const lines = blank.match(LINE_END)?.length ?? 0;
  return lines > 0 ? '\n'.repeat(lines) : blank.includes(' ') ? ' ' : '';
}

/**
 * Folds apostrophes, quotation marks, odd spaces and full-width letters to plain ones, spaces in a row to one, line ends to
 * `\n` without spaces around, puts decomposed letters together (mail written on a Mac often has "a" + U+0308) and drops what is
 * invisible: no way to lay out a text hides what it says. Linear in the text's length.
 */
export function foldText(text: string): Folded {
  const plain = text.replace(SAME_LENGTH, foldCharacter);
  if (!UNEVEN.test(plain)) return { text: plain, at: (index) => index };
  let folded = '';
  let last = 0;
  const offsets: number[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) offsets.push(at);
    folded += plain.slice(from, to);
  };
  for (const match of plain.matchAll(CLUSTER)) {
    const [found] = match;
    if (found === ' ' || found === '\n') continue;
    keep(last, match.index);
    last = match.index + found.length;
    const put = BLANK.test(found) ? foldBlank(found) : found.normalize('NFC');
    for (let unit = 0; unit < put.length; unit++) offsets.push(match.index + Math.min(unit, found.length - 1));
    folded += put;
  }
  keep(last, plain.length);
  return { text: folded, at: (index) => offsets[index] ?? text.length };
}
