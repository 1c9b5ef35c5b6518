import { foldDisguise } from './fold-disguise.ts';
import { foldEntities } from './fold-entities.ts';
import type { Folded } from './folded.ts';
import { replaceIn } from './replace-in.ts';

// One UTF-16 unit for one unit, so that offsets stay as they are.
const SAME_LENGTH =
  /[\u2018\u2019\u02bc\u00b4`\u201c\u201d\u017f\u212a\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u24b6-\u24e9\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
// Invisible: joiners, soft hyphens, marks and overrides of direction, fillers.
const HIDDEN =
  '\\u00ad\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u3164\\ufeff\\uffa0';
const UNEVEN = new RegExp(`\\p{Mn}|[${HIDDEN}\\u200d\\r\\u{1d400}-\\u{1d7ff}]| [ \\n]|\\n `, 'u');
// What is invisible, spaces in a row, spaces around a line's end; a letter and its marks; a letter of mathematics.
const CLUSTER = new RegExp(`(?:\\u200d|[${HIDDEN} \\r\\n])+|[^\\p{M} ]\\p{Mn}+|[\\u{1d400}-\\u{1d7ff}]`, 'gu');
const IS_BLANK = new RegExp(`^(?:\\u200d|[${HIDDEN} \\r\\n])+$`);
const LINE_END = /\r\n?|\n/g;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff00) return String.fromCharCode(code - 0xfee0); // full-width letters and digits
  if (code >= 0x24d0 && code <= 0x24e9) return String.fromCharCode(code - 0x24d0 + 97); // in circles
  if (code >= 0x24b6 && code <= 0x24cf) return String.fromCharCode(code - 0x24b6 + 65);
  if (code === 0x017f) return 's';
  if (code === 0x212a) return 'K';
  if (code === 0x201c || code === 0x201d) return '"';
  if (code === 0x60 || code === 0xb4 || code === 0x2bc || code === 0x2018 || code === 0x2019) return "'";
  return ' ';
}

/** Of blanks in a row the line ends are left, else one space, else (all invisible) nothing. */
function foldBlank(blank: string): string {
  const lines = blank.match(LINE_END)?.length ?? 0;
  return lines > 0 ? '\n'.repeat(lines) : blank.includes(' ') ? ' ' : '';
}

/** A letter with its marks put together; of heaps of marks, and of strokes through Latin letters, the bare letter is left. */
function foldMarks(cluster: string): string {
  const composed = cluster.normalize('NFC');
  if (!/^\p{Script=Latin}/u.test(composed) || !/\p{Mn}/u.test(composed)) return composed;
  return (composed.length > 2 ? composed.normalize('NFD') : composed).charAt(0);
}

function foldCluster(found: string): string | undefined {
  if (found === ' ' || found === '\n') return undefined;
  if (IS_BLANK.test(found)) return foldBlank(found);
  return (found.codePointAt(0) ?? 0) >= 0x1d400 ? found.normalize('NFKC') : foldMarks(found);
}

/**
 * Folds apostrophes, quotation marks, odd spaces, full-width and mathematical letters to plain ones, spaces in a row to one,
 * line ends to `\n` without spaces around, HTML's entities to what they stand for, puts decomposed letters together (mail
 * written on a Mac often has "a" + U+0308), drops what is invisible, and sees through letters that only look like others: no
 * way to lay out a text hides what it says. Linear in the text's length.
 */
export function foldText(text: string): Folded {
  const entities = foldEntities(text);
  const plain = entities.text.replace(SAME_LENGTH, foldCharacter);
  const folded = UNEVEN.test(plain) ? replaceIn(plain, CLUSTER, foldCluster) : undefined;
  const clear = foldDisguise(folded?.text ?? plain);
  if (!folded) return { text: clear, at: entities.at };
  return { text: clear, at: (index) => entities.at(folded.at(index)) };
}
