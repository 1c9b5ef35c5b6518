import type { KindWeights } from './kind-weights.ts';

/** The kind model of every language that has one. */
export const KIND_WEIGHTS: Readonly<Record<string, KindWeights>> = {};
