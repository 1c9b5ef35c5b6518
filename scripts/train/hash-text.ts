import { foldText } from '../../lib/signals/reading/fold-text.ts';
import { addClasses } from '../../lib/tone/class-features.ts';
import { makeScanner } from '../../lib/tone/scan-features.ts';

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

/** A text's features with the classes of its words and the tokens that they lie in, as the kind model reads them. */
export function layText(text: string, language: string): LaidFeatures {
  const folded = foldText(text).text;
  const { hashes, tokens, tokenCount, count } = addClasses(folded, language, scan(folded));
  return { hashes: hashes.slice(0, count), tokens: tokens.slice(0, count), tokenCount };
}
