import { foldText } from '../../lib/signals/reading/fold-text.ts';
import { addClasses, sharedClasses } from '../../lib/tone/class-features.ts';
import { type Features, makeScanner } from '../../lib/tone/scan-features.ts';

const scan = makeScanner();

/** A text's feature hashes, folded and read as the extension does. */
export function hashText(text: string): Int32Array {
  const { hashes, count } = scan(foldText(text).text);
  return hashes.slice(0, count);
}

/** A text's features as they lie in it. */
export interface LaidFeatures {
  hashes: Int32Array;
  /** The token each feature ends in, rising; -1 where it is of the text as a whole. */
  tokens: Int32Array;
  tokenCount: number;
}

const keep = ({ hashes, tokens, tokenCount, count }: Features): LaidFeatures => ({
  hashes: hashes.slice(0, count),
  tokens: tokens.slice(0, count),
  tokenCount,
});

/**
 * What models of kinds learn of a text. `features`: all of them, with the classes of its words and the tokens that they lie in, as a language's own
 * model reads them. `classes`: those alone, as the model of all languages does.
 */
export function layKinds(text: string, language: string): { features: LaidFeatures; classes: LaidFeatures } {
  const folded = foldText(text).text;
  return { features: keep(addClasses(folded, language, scan(folded))), classes: keep(sharedClasses()) };
}

/** A text's features as a language's own model of kinds reads them. */
export const layText = (text: string, language: string): LaidFeatures => layKinds(text, language).features;
