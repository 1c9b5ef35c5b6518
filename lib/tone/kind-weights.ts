import type { SignalKind } from '../model/kinds.ts';

/**
 * Kinds that the model listens for in the customer's words, in the order of the table's columns. Anger and abuse are the tone model's, too: that one
 * knows how people sound anywhere, this one how customers do.
 */
export const MODEL_KINDS = [
  'dispute',
  'manager-demand',
  'churn-threat',
  'legal-threat',
  'reputation-threat',
  'extraordinary-threat',
  'safety',
  'ignored',
  'repeat-contact',
  'urgency',
  'misunderstanding',
  'affects-others',
  'anger',
  'abuse',
] as const satisfies readonly SignalKind[];
export type ModelKind = (typeof MODEL_KINDS)[number];

/** How hot a message is as a whole (heat 1 or more, 2 or more): no signal of its own, but every kind is likelier in a hot message, and what is said outright in a calm one is doubtful. */
export const HEATS = ['displeased', 'hot'] as const;

/** All that a model listens for, in the order of the table's columns. */
export const MODEL_HEADS = [...MODEL_KINDS, ...HEATS] as const;
export type ModelHead = (typeof MODEL_HEADS)[number];

/** What one column needs beside its weights; made by `npm run train`. */
export interface KindHead {
  /** One step of the cut weights, in log-odds. */
  scale: number;
  /** Log-odds of a text with no known feature. */
  bias: number;
}

/** The weights of a table bucket by bucket, as `makeSparseRows` reads them. */
export interface RowWeights {
  /** Distances between the buckets that have a weight, as in `HeadWeights`. */
  gaps: string;
  /** The column of each weight, one bucket's after the other; that of the last of a bucket has `LAST_COLUMN` added. */
  columns: string;
  /** The weights in steps, in the same order. */
  steps: string;
}

/** The kind model of one language: a table of 2^bits buckets, and how many tokens make a window. */
export interface KindWeights extends RowWeights {
  bits: number;
  window: number;
  heads: Readonly<Record<ModelHead, KindHead>>;
}

/** What the layer over all heads says of a text: its kinds, and whether whoever wrote it is displeased at all. */
export const STACKED_HEADS = [...MODEL_KINDS, 'displeased'] as const;
export type StackedHead = (typeof STACKED_HEADS)[number];

/** What one of them takes from all heads; made by `npm run train`. */
export interface StackHead {
  bias: number;
  /** One for each of what `companyOf` looks at. */
  weights: readonly number[];
}
