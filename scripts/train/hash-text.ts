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

/** A text's features with the classes of its words and the tokens that they lie in, as the kind model reads them. */
export function layText(text: string, language: string): LaidFeatures {
  const folded = foldText(text).text;
  return keep(addClasses(folded, language, scan(folded)));
}

/** The classes of a text alone, as the model of all languages reads them. */
export function layClasses(text: string, language: string): LaidFeatures {
  const folded = foldText(text).text;
  addClasses(folded, language, scan(folded));
  return keep(sharedClasses());
}
