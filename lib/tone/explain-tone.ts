import { findToneModel, PLACE } from './models.ts';
import { type Features, makeScanner, slotOf } from './scan-features.ts';
import type { ToneHead } from './tone-weights.ts';

/** No explanation is longer, in UTF-16 units and in tokens. */
const MOST_UNITS = 60;
const MOST_TOKENS = 12;
const CLAUSE_END = /[,;:.!?、。，；：！？…\n]/;
const WORD = /[\p{L}\p{N}]/u;

const scan = makeScanner();

/** What each token adds; a feature that reaches over several is shared out among them. */
function weighTokens(stepOf: (hash: number) => number, features: Features): Float64Array {
  const { count, hashes, tokens, spans, tokenCount } = features;
  const weights = new Float64Array(tokenCount);
  for (let at = 0; at < count; at++) {
    const token = tokens[at] as number;
    const span = spans[at] as number;
    if (token < 0) continue;
    const share = stepOf(hashes[at] as number) / span;
    for (let back = 0; back < span; back++) {
      const of = Math.max(0, token - back);
      weights[of] = (weights[of] as number) + share;
    }
  }
  return weights;
}

interface Run {
  first: number;
  last: number;
  weight: number;
}

/** The run of tokens within one clause that weighs most. */
function heaviestRun(text: string, { starts, ends, tokenCount }: Features, weights: Float64Array): Run | undefined {
  let best: Run | undefined;
  // Whether a clause ends with each token, as far as that was asked.
  const stops: boolean[] = [];
  for (let first = 0; first < tokenCount; first++) {
    const start = starts[first] as number;
    if ((weights[first] as number) <= 0 || !WORD.test(text.slice(start, ends[first]))) continue;
    let weight = 0;
    for (let last = first; last < Math.min(tokenCount, first + MOST_TOKENS); last++) {
      const end = ends[last] as number;
      if (last > first) {
        stops[last] ??= CLAUSE_END.test(text.slice(ends[last - 1], end));
        if (end - start > MOST_UNITS || stops[last]) break;
      }
      weight += weights[last] as number;
      if (!best || weight > best.weight) best = { first, last, weight };
    }
  }
  return best;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** How far a run in a script without spaces may grow to the edges of its clause. */
const MOST_GROWTH = 8;

/** Where there are no spaces a word's edge is not seen: the run grows to its clause's, if those are near. */
function growUnspaced(text: string, start: number, end: number): { start: number; end: number } {
  if (!UNSPACED.test(text.slice(start, end))) return { start, end };
  let from = start;
  let to = end;
  while (from > 0 && UNSPACED.test(text.charAt(from - 1))) from--;
  while (to < text.length && UNSPACED.test(text.charAt(to))) to++;
  return { start: start - from > MOST_GROWTH ? start : from, end: to - end > MOST_GROWTH ? end : to };
}

/**
 * The words that a sum of weights rests on most: whole words of one clause, as UTF-16 offsets into the text given. Undefined
 * where no words speak for it.
 *
 * @param features of the text
 * @param stepOf weight of a feature, by its hash
 */
export function explainWeights(
  text: string,
  features: Features,
  stepOf: (hash: number) => number,
): { start: number; end: number } | undefined {
  const run = heaviestRun(text, features, weighTokens(stepOf, features));
  if (!run) return undefined;
  return growUnspaced(text, features.starts[run.first] as number, features.ends[run.last] as number);
}

/**
 * `explainWeights` of one head; undefined, too, where the language has no model: then there is nothing to say, whatever the sum.
 *
 * @param features of the text, where they have been read already
 */
export function explainTone(
  text: string,
  language: string,
  head: ToneHead,
  features: Features = scan(text),
): { start: number; end: number } | undefined {
  const model = findToneModel(language);
  if (!model) return undefined;
  const { table, bits } = model;
  return explainWeights(text, features, (hash) => table[slotOf(hash, bits) * 2 + PLACE[head]] as number);
}
