import type { KindWeights } from '../kind-weights.ts';

export const KIND_WEIGHTS: Readonly<Record<string, KindWeights>> = {};
