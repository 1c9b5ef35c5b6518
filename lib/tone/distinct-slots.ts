import { type Features, MOST, slotOf } from './scan-features.ts';

const MOST_BITS = 17;
const seen = new Int32Array(1 << (MOST_BITS - 5));
const slots = new Int32Array(MOST);

/** Buckets, of which the first `count` are of the text. */
export interface Slots {
  slots: Int32Array;
  count: number;
}

/**
 * The buckets of a text's features, each once: saying a thing twice makes it no truer. Overwritten by the next call.
 *
 * @param bits of a table of 2^bits buckets, 17 at most
 */
export function distinctSlots({ hashes, count: all }: Features, bits: number): Slots {
  seen.fill(0, 0, 1 << (bits - 5));
  let count = 0;
  for (let at = 0; at < all; at++) {
    const slot = slotOf(hashes[at] as number, bits);
    const word = seen[slot >>> 5] as number;
    const bit = 1 << (slot & 31);
    if ((word & bit) !== 0) continue;
    seen[slot >>> 5] = word | bit;
    slots[count++] = slot;
  }
  return { slots, count };
}
