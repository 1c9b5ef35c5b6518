import { explainWeights, shareOut } from './explain-weights.ts';
import { findToneModel, PLACE } from './models.ts';
import { makeScanner, slotOf } from './scan-features.ts';
import type { ToneHead } from './tone-weights.ts';

const scan = makeScanner();

/**
 * `explainWeights` of one head; undefined, too, where the language has no model: then there is nothing to say, whatever the sum.
 */
export function explainTone(
  text: string,
  language: string,
  head: ToneHead,
): { start: number; end: number } | undefined {
  const model = findToneModel(language);
  if (!model) return undefined;
  const features = scan(text);
  const { table, bits } = model;
  const { count, hashes, tokens, spans, tokenCount } = features;
  const weights = new Float64Array(tokenCount);
  for (let at = 0; at < count; at++) {
    const token = tokens[at] as number;
    const step = table[slotOf(hashes[at] as number, bits) * 2 + PLACE[head]] as number;
    if (token >= 0 && step !== 0) shareOut(weights, step, token, spans[at] as number);
  }
  return explainWeights(text, features, weights);
}
