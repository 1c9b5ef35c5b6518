import {
  ADDRESSED,
  CLOCK,
  DATED,
  DATED_ADDRESS,
  findHeader,
  findHeadersIn,
  type HeaderName,
  isReplyAbove,
  isRule,
  isSeparator,
  TIMED,
  WROTE,
} from './history-marks.ts';
import { type Line, LONGEST_MARK } from './read-lines.ts';

/** True for a line that a mail program marked as quoted: ">", nested or not, "&gt;", and "|" that draws no table. */
export function isQuoted(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  const first = text.charCodeAt(0);
  if (first === 62) return !/^>[._<]/.test(text);
  if (first === 0xff1e) return true;
  if (first === 38) return text.startsWith('&gt;');
  return first === 124 && isBar(text) && (isBar(lines[index - 1]?.text) || isBar(lines[index + 1]?.text));
}

const isBar = (text: string | undefined) => text !== undefined && /^\|(?: [^|]*)?$/.test(text);

/** Number of lines, one to four, that an attribution ending at `index` takes; 0 where there is none. */
export function attributionLength(lines: readonly Line[], index: number): number {
  const last = lines[index]?.text ?? '';
  if (last.length >= LONGEST_MARK) return 0;
  if (!/[:：]$/.test(last)) return ADDRESSED.test(last) && isBareAttribution(last) ? 1 : 0;
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

/** "On …, Kim <kim@…> wrote", without its colon: the verb is last, and a time stands before it. */
function isBareAttribution(text: string): boolean {
  const verb = WROTE.exec(text);
  return verb !== null && verb.index + verb[0].length === text.length && CLOCK.test(text);
}

/** True where a mail's headers stand at `index`: a sender, a subject, and a date or an addressee, close together. */
function isHeaderBlock(lines: readonly Line[], index: number): boolean {
  const { small } = lines[index] as Line;
  const first = findHeader(small);
  if (!first) return false;
  const seen = new Set<HeaderName>(first === 'from' && small.length > 30 ? findHeadersIn(small) : []).add(first);
  for (let at = index + 1; at < Math.min(lines.length, index + 8); at++) {
    const header = findHeader((lines[at] as Line).small);
    if (header) seen.add(header);
  }
  return seen.has('from') && seen.has('subject') && (seen.has('date') || seen.has('to'));
}

/** True where everything below is somebody else's mail, or the same mail's history. */
export function startsHistory(lines: readonly Line[], index: number): boolean {
  const { small } = lines[index] as Line;
  if (isSeparator(small) || isReplyAbove(small) || isHeaderBlock(lines, index)) return true;
  if (!isRule(small)) return false;
  const next = lines[index + 1]?.text ? index + 1 : index + 2;
  return next < lines.length && isHeaderBlock(lines, next);
}

/** True where the next words below `index` are marked as quoted, so that own words may follow them. */
export function isFollowedByMarks(lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + 4); at++) {
    if (lines[at]?.text) return isQuoted(lines, at);
  }
  return false;
}
