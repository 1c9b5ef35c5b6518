import { gatherKindRows } from './gather-kind-rows.ts';
import { COMMON, type LearntRow, type TrainedHeads, trainHeads } from './train-kind.ts';

/** A window is what a threat or a complaint takes, in tokens: words, or characters where there are no spaces. */
const OPTIONS = { ...COMMON, bits: 17, l1: 0.5, epochs: 16, averaged: 5, dropped: 0.5, window: 16 };

/** A text as the model of all languages learns it: by its classes alone. */
export interface ClassRow extends LearntRow {
  /** What the language's own model makes of each kind, where it had not seen the text; in the order of MODEL_KINDS. */
  odds: readonly number[];
}

export interface TrainedKinds extends Pick<TrainedHeads, 'source' | 'reports'> {
  /** For what all languages learn together (train-classes.ts). */
  rows: ClassRow[];
}

/** Trains every kind of a language. */
export async function trainKinds(language: string, data: string | undefined, most: number): Promise<TrainedKinds> {
  const rows = await gatherKindRows(language, data);
  const { source, reports, oddsOf } = trainHeads(language, rows, { options: OPTIONS, most });
  return {
    source,
    reports,
    rows: rows.map((row) => ({
      kinds: row.kinds,
      fold: row.fold,
      isCalm: row.isCalm,
      weight: row.weight,
      features: row.classes,
      odds: row.fold < 0 ? [] : oddsOf(row),
    })),
  };
}
