import type { View } from '../../../lib/tone/stack-kinds.ts';
import { gatherKindRows } from './gather-kind-rows.ts';
import { COMMON, type LearntRow, type TrainedHeads, trainHeads } from './train-kind.ts';

/** A window is what a threat or a complaint takes, in tokens: words, or characters where there are no spaces. */
const OPTIONS = { ...COMMON, alpha: 0.3, bits: 17, l1: 2, epochs: 16, averaged: 5, dropped: 0.5, window: 32 };

/** A text as the model of all languages learns it: by its classes alone. */
export interface ClassRow extends LearntRow {
  /** What the language's own models make of it that had not seen it; null for what is only learnt from. */
  own: View | null;
}

export interface TrainedKinds extends Pick<TrainedHeads, 'source' | 'reports'> {
  /** For what all languages learn together (train-classes.ts). */
  rows: ClassRow[];
}

/** Trains every kind of a language. */
export async function trainKinds(language: string, data: string | undefined, most: number): Promise<TrainedKinds> {
  const rows = await gatherKindRows(language, data);
  const { source, reports, viewOf } = trainHeads(language, rows, { options: OPTIONS, most });
  return {
    source,
    reports,
    rows: rows.map((row) => {
      const { text: _, classes, ...rest } = row;
      return { ...rest, features: classes, own: row.fold < 0 ? null : viewOf(row) };
    }),
  };
}
