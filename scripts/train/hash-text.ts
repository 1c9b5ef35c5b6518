import { foldText } from '../../lib/signals/reading/fold-text.ts';
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

/** `hashText` with the tokens that the features lie in. */
export function layText(text: string): LaidFeatures {
  const { hashes, tokens, tokenCount, count } = scan(foldText(text).text);
  return { hashes: hashes.slice(0, count), tokens: tokens.slice(0, count), tokenCount };
}
