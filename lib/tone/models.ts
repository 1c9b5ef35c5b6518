import { entryOf } from '../model/entry-of.ts';
import { WEIGHTS } from './all-weights.ts';
import { decodeHead, type ToneHead, type ToneWeights } from './tone-weights.ts';

/** A language's weights, ready to be looked up: anger and abuse of a bucket lie side by side. */
export interface ToneModel extends ToneWeights {
  table: Int8Array;
}

/** Place of a head's weight beside the other's. */
export const PLACE: Readonly<Record<ToneHead, 0 | 1>> = { anger: 0, abuse: 1 };

export function makeToneModel(weights: ToneWeights): ToneModel {
  const table = new Int8Array(2 ** (weights.bits + 1));
  decodeHead(weights.anger, table, PLACE.anger);
  decodeHead(weights.abuse, table, PLACE.abuse);
  return { ...weights, table };
}

// Made when a language is first read (a millisecond), from constants alone: the same each time.
const made = new Map<string, ToneModel>();

/** The model of a language (BCP 47 primary), if it has one. */
export function findToneModel(language: string): ToneModel | undefined {
  const known = made.get(language);
  const weights = entryOf(WEIGHTS, language);
  if (known || !weights) return known;
  const model = makeToneModel(weights);
  made.set(language, model);
  return model;
}
