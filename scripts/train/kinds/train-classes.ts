import { MODEL_KINDS } from '../../../lib/tone/kind-weights.ts';
import { fitStack } from './fit-stack.ts';
import { trainKind } from './train-kind.ts';
import type { ClassRow } from './train-kinds.ts';

const BITS = 15;
/** Words with a class, one after the other. */
const WINDOW = 8;
const OPTIONS = {
  bits: BITS,
  alpha: 0.5,
  l1: 1,
  l2: 0,
  epochs: 8,
  averaged: 3,
  dropped: 0.3,
  seed: 20_261_123,
  window: WINDOW,
};
/** Of some 9,000 classes and pairs. */
const MOST = 4_000;

/**
 * Trains the model of classes, which is the same for every language, and the layer that hears it together with a language's own: the sources of
 * `lib/tone/kinds/classes.ts` and `lib/tone/stack-weights.ts`.
 */
export function trainClasses(rows: readonly ClassRow[]): { classes: string; stack: string } {
  const trained = MODEL_KINDS.map((kind) => [kind, trainKind(rows, { kind, options: OPTIONS, most: MOST })] as const);
  const heads = Object.fromEntries(trained.map(([kind, { head }]) => [kind, head]));
  const unseen = rows
    .filter(({ fold }) => fold >= 0)
    .map((row) => ({
      odds: row.odds,
      shared: trained.map(([, { odds }]) => odds.get(row) as number),
      kinds: row.kinds,
      weight: row.weight,
    }));
  return {
    classes: `// Made by \`npm run train\`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const classes: KindWeights = ${JSON.stringify({ bits: BITS, window: WINDOW, heads }, null, 2)};
`,
    stack: fitStack(unseen),
  };
}
