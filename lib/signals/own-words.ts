import { attributionLength, isFollowedByMarks, isQuoted, startsHistory } from './own-words/find-history.ts';
import { isLogLine } from './own-words/log-lines.ts';
import { isAutomatic, isNotice } from './own-words/notice-marks.ts';
import { type Line, readLines } from './own-words/read-lines.ts';
import { isClosing, isContact, isPostscript, isSentFrom, isSignatureLine } from './own-words/signature-marks.ts';
import type { Range } from './reading/split-sentences.ts';

type Part = 'own' | 'signature' | 'delimited' | 'disclaimer';

/** Lines below "-- " that are signature whatever they say; a longer rest is somebody's words. */
const LONGEST_SIGNATURE = 15;

const isDelimiter = (text: string) => text === '--' || text === '—' || text === '––';

/** The line's part, of what its own words and the part above it tell. */
function partOf(line: Line, above: Part, spoken: boolean, left: number): Part {
  const { text, small } = line;
  if (isDelimiter(text)) return left <= LONGEST_SIGNATURE ? 'delimited' : 'signature';
  if (isPostscript(small)) return 'own';
  if (above === 'delimited') return above;
  if (spoken && isClosing(text, small)) return 'signature';
  if (isNotice(small)) return 'disclaimer';
  if (above === 'signature' && !isSignatureLine(text) && !/^["“„«»”「『]/.test(text)) return 'own';
  return above;
}

/** Lines with words from each line on, the line itself left out, until history starts. */
function countBelow(lines: readonly Line[]): Uint32Array {
  const below = new Uint32Array(lines.length);
  for (let at = lines.length - 2; at >= 0; at--) below[at] = (below[at + 1] ?? 0) + (lines[at + 1]?.text ? 1 : 0);
  return below;
}

/** Which lines the sender wrote. */
function findOwnLines(lines: readonly Line[]): boolean[] {
  const own: boolean[] = new Array(lines.length).fill(false);
  const below = countBelow(lines);
  let part: Part = 'own';
  // "Thanks" alone is a message, below other words it is a closing formula.
  let spoken = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.text === '') {
      // A blank line ends a notice, not a signature; as part of own words it keeps paragraphs together.
      if (part === 'disclaimer') part = spoken ? 'signature' : 'own';
      own[index] = part === 'own';
      continue;
    }
    const attribution = attributionLength(lines, index);
    if (attribution > 0) {
      own.fill(false, index - attribution + 1, index + 1);
      part = 'own';
      if (isFollowedByMarks(lines, index)) continue;
      break;
    }
    if (startsHistory(lines, index)) break;
    if (isQuoted(lines, index)) {
      part = 'own';
      continue;
    }
    part = partOf(line, part, spoken, below[index] as number);
    own[index] = part === 'own' && !isSentFrom(line.small) && !isLogLine(line.text);
    spoken ||= own[index] === true;
  }
  return own;
}

/** Takes a signature without any formula from the end: a block of names and titles with a way to reach somebody. */
function dropBlock(lines: readonly Line[], own: boolean[]): void {
  let last = own.length - 1;
  while (last >= 0 && (!own[last] || lines[last]?.text === '')) last--;
  let first = last;
  while (first > 0 && own[first - 1] && lines[first - 1]?.text !== '') first--;
  const block = lines.slice(first, last + 1);
  const isAlone = !own.slice(0, Math.max(0, first)).some((is, at) => is && lines[at]?.text !== '');
  if (isAlone || block.length < 2 || block.length > 8) return;
  if (block.every(({ text }) => isSignatureLine(text)) && block.some(({ text }) => isContact(text)))
    own.fill(false, first, last + 1);
}

/**
 * The parts of a message that its sender wrote: without quoted history, forwarded mail, signature, confidentiality notice
 * and automatic replies. Offsets are UTF-16, into the text as given; the parts are in order and do not touch.
 * Log lines and encoded files are nobody's words, either. Where a mail has no marks at all (some web interfaces drop them),
 * all of it counts as own.
 *
 * Our own and not a package's: of the 260 mails in `own-words/mails/` (which were written with this in mind),
 * node-email-reply-parser 0.1.4 gives 124 as their senders wrote them, email-reply-parser 2.3.7 102, planer 1.2.0 55
 * (2026-11). None keeps places in the text, and for 8,000 empty lines the first two take a second, four times as long as for half
 * as many.
 */
export function findOwnWords(text: string): Range[] {
  const lines = readLines(text);
  if (isAutomatic(lines)) return [];
  const own = findOwnLines(lines);
  dropBlock(lines, own);
  return joinLines(text, lines, own);
}

function joinLines(text: string, lines: readonly Line[], own: readonly boolean[]): Range[] {
  const ranges: Range[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!own[index]) continue;
    const first = lines[index] as Line;
    while (own[index + 1]) index++;
    const last = lines[index] as Line;
    if (/\S/.test(text.slice(first.start, last.end))) ranges.push({ start: first.start, end: last.end });
  }
  return ranges;
}
