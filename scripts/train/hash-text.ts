import { foldText } from '../../lib/signals/reading/fold-text.ts';
import { makeScanner } from '../../lib/tone/scan-features.ts';

const scan = makeScanner();

/** A text's feature hashes, folded and read as the extension does. */
export function hashText(text: string): Int32Array {
  const { hashes, count } = scan(foldText(text).text);
  return hashes.slice(0, count);
}
