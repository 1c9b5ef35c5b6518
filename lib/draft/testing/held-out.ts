import type { DraftWhy } from '../../model/draft.ts';

/**
 * A draft, and what is to be said of its words: the reasons why, in any order. Written from what people write in help desks, before the
 * patterns were run on them; patterns are made from the examples of the packs, never from these.
 */
export type HeldOut = readonly [text: string, ...whys: DraftWhy[]];
