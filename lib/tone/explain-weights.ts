import { CAPITAL, DIGIT, LETTER, letters, UNSPACED } from './letters.ts';
import type { Features } from './scan-features.ts';

/** No explanation is longer, in UTF-16 units and in tokens. */
const MOST_UNITS = 60;
const MOST_TOKENS = 12;
const CLAUSE_ENDS = new Set(Array.from(',;:.!?、。，；：！？…\n', (mark) => mark.charCodeAt(0)));
const isWord = (kind: number | undefined) => kind === LETTER || kind === CAPITAL || kind === DIGIT || kind === UNSPACED;

function hasClauseEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CLAUSE_ENDS.has(text.charCodeAt(at))) return true;
  return false;
}

/** Adds a feature's weight to the tokens that it reaches over, a share to each. */
export function shareOut(weights: Float64Array, step: number, token: number, span: number): void {
  const share = step / span;
  for (let back = 0; back < span; back++) {
    const of = Math.max(0, token - back);
    weights[of] = (weights[of] as number) + share;
  }
}

interface Run {
  first: number;
  last: number;
  weight: number;
}

/** The run of tokens within one clause that weighs most. */
function heaviestRun(text: string, { starts, ends, tokenCount }: Features, weights: Float64Array): Run | undefined {
  const { classes } = letters();
  let best: Run | undefined;
  // Whether a clause ends with each token, as far as that was asked.
  const stops: boolean[] = [];
  for (let first = 0; first < tokenCount; first++) {
    const start = starts[first] as number;
    if ((weights[first] as number) <= 0 || !isWord(classes[text.charCodeAt(start)])) continue;
    let weight = 0;
    for (let last = first; last < Math.min(tokenCount, first + MOST_TOKENS); last++) {
      const end = ends[last] as number;
      if (last > first) {
        stops[last] ??= hasClauseEnd(text, ends[last - 1] as number, end);
        if (end - start > MOST_UNITS || stops[last]) break;
      }
      weight += weights[last] as number;
      if (!best || weight > best.weight) best = { first, last, weight };
    }
  }
  return best;
}

const isUnspaced = (text: string, at: number) => letters().classes[text.charCodeAt(at)] === UNSPACED;
/** How far a run in a script without spaces may grow to the edges of its clause. */
const MOST_GROWTH = 8;

/** Where there are no spaces a word's edge is not seen: the run grows to its clause's, if those are near. */
function growUnspaced(text: string, start: number, end: number): { start: number; end: number } {
  let hasSome = false;
  for (let at = start; at < end; at++) hasSome ||= isUnspaced(text, at);
  if (!hasSome) return { start, end };
  let from = start;
  let to = end;
  while (from > 0 && isUnspaced(text, from - 1)) from--;
  while (to < text.length && isUnspaced(text, to)) to++;
  return { start: start - from > MOST_GROWTH ? start : from, end: to - end > MOST_GROWTH ? end : to };
}

/**
 * The words that a sum of weights rests on most: whole words of one clause, as UTF-16 offsets into the text given. Undefined
 * where no words speak for it.
 *
 * @param features of the text
 * @param weights what each token adds
 */
export function explainWeights(
  text: string,
  features: Features,
  weights: Float64Array,
): { start: number; end: number } | undefined {
  const run = heaviestRun(text, features, weights);
  if (!run) return undefined;
  return growUnspaced(text, features.starts[run.first] as number, features.ends[run.last] as number);
}
