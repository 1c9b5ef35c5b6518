import type { DraftWhy } from '../../model/draft.ts';

/**
 * A draft, and what is to be said of its words: the reasons why, in any order. Patterns are made from the examples of the packs, and never
 * from these: a set that was looked at to widen them becomes `seen`, and a fresh one is written.
 */
export type HeldOut = readonly [text: string, ...whys: DraftWhy[]];
