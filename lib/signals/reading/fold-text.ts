/** A text made easy to match, with the way back to the original. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original of the folded text's `index`; `text.length` maps to the original's length. */
  at(index: number): number;
}

// One UTF-16 unit for one unit, so that offsets stay as they are.
const SAME_LENGTH =
  /[\u2018\u2019\u02bc\u00b4`\u201c\u201d\u00a0\u2000-\u200a\u202f\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const INVISIBLE_OR_COMBINING = /\p{Mn}|\u200d|[\u00ad\u200b\u200c\u2060\ufeff]/u;
const CLUSTER = /(?:\u200d|[\u00ad\u200b\u200c\u2060\ufeff])+|\P{M}\p{Mn}+/gu;
const INVISIBLE = /^(?:\u200d|[\u00ad\u200b\u200c\u2060\ufeff])+$/;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff00) return String.fromCharCode(code - 0xfee0); // full-width letters and digits
  if (code === 0x201c || code === 0x201d) return '"';
  if (code === 0x60 || code === 0xb4 || code === 0x2bc || code === 0x2018 || code === 0x2019) return "'";
  return ' ';
}

/**
 * Folds apostrophes, quotation marks, odd spaces and full-width letters to plain ones, puts decomposed letters together
 * (mail written on a Mac often has "a" + U+0308) and drops what is invisible. Linear in the text's length.
 */
export function foldText(text: string): Folded {
  const plain = text.replace(SAME_LENGTH, foldCharacter);
  if (!INVISIBLE_OR_COMBINING.test(plain)) return { text: plain, at: (index) => index };
  let folded = '';
  let last = 0;
  const offsets: number[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) offsets.push(at);
    folded += plain.slice(from, to);
  };
  for (const match of plain.matchAll(CLUSTER)) {
    keep(last, match.index);
    last = match.index + match[0].length;
    if (INVISIBLE.test(match[0])) continue;
    const composed = match[0].normalize('NFC');
    for (let unit = 0; unit < composed.length; unit++) {
      offsets.push(match.index + Math.min(unit, match[0].length - 1));
    }
    folded += composed;
  }
  keep(last, plain.length);
  return { text: folded, at: (index) => offsets[index] ?? text.length };
}
