import { MODEL_KINDS, type ModelKind } from '../../../lib/tone/kind-weights.ts';
import { gatherKindRows } from './gather-kind-rows.ts';
import { type KindReport, type LearntRow, trainKind } from './train-kind.ts';

const BITS = 17;
/** Tokens that a threat or a complaint takes: words, or characters where there are no spaces. */
const WINDOW = 16;
const OPTIONS = {
  bits: BITS,
  alpha: 0.5,
  l1: 0.5,
  l2: 0,
  epochs: 16,
  averaged: 5,
  dropped: 0.5,
  seed: 20_261_123,
  window: WINDOW,
};

/** A text as the model of all languages learns it: by its classes alone. */
export interface ClassRow extends LearntRow {
  /** What the language's own model makes of each kind, where it had not seen the text; in the order of MODEL_KINDS. */
  odds: readonly number[];
}

export interface TrainedKinds {
  /** Of `lib/tone/kinds/<language>.ts`: the same data, the same bytes. */
  source: string;
  reports: Record<ModelKind, KindReport>;
  /** For what all languages learn together (train-classes.ts). */
  rows: ClassRow[];
}

/** Trains every kind of a language. */
export async function trainKinds(language: string, data: string | undefined, most: number): Promise<TrainedKinds> {
  const rows = await gatherKindRows(language, data);
  const trained = MODEL_KINDS.map((kind) => [kind, trainKind(rows, { kind, options: OPTIONS, most })] as const);
  const heads = Object.fromEntries(trained.map(([kind, { head }]) => [kind, head]));
  return {
    source: `// Made by \`npm run train\`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const ${language}: KindWeights = ${JSON.stringify({ bits: BITS, window: WINDOW, heads }, null, 2)};
`,
    reports: Object.fromEntries(trained.map(([kind, { report }]) => [kind, report])) as Record<ModelKind, KindReport>,
    rows: rows.map((row) => ({
      kinds: row.kinds,
      fold: row.fold,
      isCalm: row.isCalm,
      weight: row.weight,
      features: row.classes,
      odds: row.fold < 0 ? [] : trained.map(([, { odds }]) => odds.get(row) as number),
    })),
  };
}
