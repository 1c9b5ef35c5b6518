import { CODE, classEnd, groupEnd, isLook, isQuantifier } from './scan.ts';

/** A group shorter than this is cheaper to compile whole than in parts. */
const WORTH_SPLITTING = 60;
/** What follows a group is compiled with each of its parts. */
const LONGEST_TAIL = 60;
const DEEPEST = 3;

/** Places of the bars that part `source` between `from` and `to`, outside of any group. */
function findBars(source: string, from: number, to: number): number[] {
  const bars: number[] = [];
  let place = from;
  while (place < to) {
    const code = source.charCodeAt(place);
    if (code === CODE.BACKSLASH) place += 2;
    else if (code === CODE.SQUARE) place = classEnd(source, place);
    else if (code === CODE.OPEN) place = groupEnd(source, place);
    else {
      if (code === CODE.PIPE) bars.push(place);
      place++;
    }
  }
  return bars;
}

/** Where the assertions that `source` begins with end: `\b`, `^`, and looking around. */
function assertionsEnd(source: string): number {
  let place = 0;
  while (place < source.length) {
    const code = source.charCodeAt(place);
    if (code === CODE.CARET) place++;
    else if (code === CODE.BACKSLASH && source.charAt(place + 1) === 'b') place += 2;
    else if (code === CODE.OPEN && isLook(source, place)) place = groupEnd(source, place);
    else break;
  }
  return place;
}

function pushParts(source: string, depth: number, out: string[]): void {
  const start = depth < DEEPEST && source.length >= WORTH_SPLITTING ? assertionsEnd(source) : -1;
  const isGroup = start >= 0 && source.startsWith('(?:', start);
  const end = isGroup ? groupEnd(source, start) : 0;
  const bars = isGroup ? findBars(source, start + 3, end - 1) : [];
  const isWorth = end - start >= WORTH_SPLITTING && source.length - end <= LONGEST_TAIL;
  if (bars.length === 0 || !isWorth || isQuantifier(source.charCodeAt(end))) {
    out.push(source);
    return;
  }
  const [head, tail] = [source.slice(0, start), source.slice(end)];
  let from = start + 3;
  for (const bar of [...bars, end - 1]) {
    pushParts(head + source.slice(from, bar) + tail, depth + 1, out);
    from = bar + 1;
  }
}

/**
 * A pattern's alternatives, each as a source of its own: it matches where the first of those that match furthest to the left
 * does. Big alternations take milliseconds to compile, and a text needs but few of their branches.
 */
export function splitBranches(source: string): string[] {
  // A reference counts the groups of the whole.
  if (/\\[1-9]/.test(source)) return [source];
  const out: string[] = [];
  let from = 0;
  for (const bar of [...findBars(source, 0, source.length), source.length]) {
    pushParts(source.slice(from, bar), 0, out);
    from = bar + 1;
  }
  return out;
}
