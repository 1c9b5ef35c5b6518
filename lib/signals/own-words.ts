import { CLOCK, DATED, DATED_ADDRESS, findHeader, REPLY_ABOVE, SEPARATOR, TIMED, WROTE } from './reading/mail-marks.ts';
import { AUTOMATIC, CLOSING, DISCLAIMER, isSignatureLine, POSTSCRIPT, SENT_FROM } from './reading/signature-marks.ts';
import type { Range } from './reading/split-sentences.ts';

/** No mark of a mail program is longer; beyond it a line is somebody's words. */
const LONGEST_MARK = 300;

interface Line extends Range {
  /** Trimmed, and cut at the longest mark. */
  text: string;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const head = text.slice(start, Math.min(end, start + LONGEST_MARK)).replace(/[\u200b\u200e\u200f\ufeff]/g, '');
    lines.push({ start, end, text: head.trim() });
    start = end + 1;
  }
  return lines;
}

const isQuoted = (line: Line) => /^(?:>|&gt;)/.test(line.text) && !/^>[._<]/.test(line.text);

/** Number of lines, one to three, that an attribution ending at `index` takes; 0 where there is none. */
function attributionLength(lines: readonly Line[], index: number): number {
  const last = lines[index]?.text ?? '';
  if (!/[:：]$/.test(last) || last.length >= LONGEST_MARK) return 0;
  if (DATED_ADDRESS.test(last)) return 1;
  let joined = '';
  for (let length = 1; length <= 3; length++) {
    const line = lines[index - length + 1]?.text;
    if (!line) return 0;
    joined = `${line} ${joined}`;
    // Wrapped over lines it must be a paragraph of its own, lest "in 2024 … the agent wrote:" be taken for one.
    const stands = length === 1 || (TIMED.test(joined) && !lines[index - length]?.text);
    if (!stands || !WROTE.test(joined) || !DATED.test(joined)) continue;
    // "On Monday at 09:50, Ann Agent from Support" may stand on the line above "<ann@…> wrote:".
    const above = lines[index - length]?.text ?? '';
    return CLOCK.test(above) && !CLOCK.test(joined) ? length + 1 : length;
  }
  return 0;
}

/** True where a mail's headers stand at `index`: a sender, a subject, and a date or an addressee close below. */
function isHeaderBlock(lines: readonly Line[], index: number): boolean {
  if (findHeader(lines[index]?.text ?? '') !== 'from') return false;
  const seen = new Set<string>();
  for (const line of lines.slice(index + 1, index + 8)) {
    const header = findHeader(line.text);
    if (header) seen.add(header);
  }
  return seen.has('subject') && (seen.has('date') || seen.has('to'));
}

/** True where everything below is somebody else's mail, or the same mail's history. */
function startsHistory(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  return SEPARATOR.test(text) || REPLY_ABOVE.test(text) || isHeaderBlock(lines, index);
}

/** True where the next words below `index` are marked with ">", so that own words may follow them. */
function isFollowedByMarks(lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + 4); at++) {
    if (lines[at]?.text) return isQuoted(lines[at] as Line);
  }
  return false;
}

/**
 * The parts of a message that its sender wrote: without quoted history, forwarded mail, signature, confidentiality notice
 * and automatic replies. Offsets are UTF-16, into the text as given; the parts are in order and do not touch.
 * Where a mail has no marks at all (some web interfaces drop them), all of it counts as own.
 */
export function findOwnWords(text: string): Range[] {
  const lines = readLines(text);
  if (AUTOMATIC.test(lines.find((line) => line.text)?.text ?? '')) return [];
  const own: boolean[] = new Array(lines.length).fill(false);
  // "Thanks" alone is a message, below other words it is a closing formula.
  let spoken = false;
  let part: 'own' | 'signature' | 'disclaimer' = 'own';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.text === '') {
      // A blank line ends a notice, not a signature; as part of own words it keeps paragraphs together.
      if (part === 'disclaimer') part = 'signature';
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
    if (isQuoted(line)) {
      part = 'own';
      continue;
    }
    if (line.text === '--' || line.text === '—' || (spoken && CLOSING.test(line.text))) part = 'signature';
    else if (DISCLAIMER.test(line.text)) part = 'disclaimer';
    else if (POSTSCRIPT.test(line.text)) part = 'own';
    else if (part === 'signature' && !isSignatureLine(line.text)) part = 'own';
    own[index] = part === 'own' && !SENT_FROM.test(line.text);
    spoken ||= own[index] === true;
  }
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
