import { fitStack } from './fit-stack.ts';
import { COMMON, trainHeads } from './train-kind.ts';
import type { ClassRow } from './train-kinds.ts';

/** A window is so many words with a class, one after the other. */
const OPTIONS = { ...COMMON, alpha: 0.12, bits: 15, l1: 1, epochs: 8, averaged: 3, dropped: 0.3, window: 24 };
/** Of some 9,000 classes and pairs. */
const MOST = 4_000;

/**
 * Trains the model of classes, which is the same for every language, and the layer that hears it together with a language's own: the sources of
 * `lib/tone/kinds/classes.ts` and `lib/tone/stack-weights.ts`.
 */
export function trainClasses(rows: readonly ClassRow[]): { classes: string; stack: string } {
  const { source, viewOf } = trainHeads('classes', rows, { options: OPTIONS, most: MOST });
  const unseen = rows.flatMap((row) => {
    const { own, language, kinds, heat, weight } = row;
    return own ? [{ language, own, shared: viewOf(row), kinds, heat, weight }] : [];
  });
  return { classes: source, stack: fitStack(unseen) };
}
