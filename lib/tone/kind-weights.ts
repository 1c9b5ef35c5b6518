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

/** What one kind of a language needs; made by `npm run train`. */
export interface KindHead {
  /** One step of the cut weights, in log-odds. */
  scale: number;
  /** Log-odds of a text with no known feature. */
  bias: number;
  /** As in `HeadWeights`. */
  gaps: string;
  values: string;
}

/** The kind model of one language: a table of 2^bits buckets a kind, and how many tokens make a window. */
export interface KindWeights {
  bits: number;
  window: number;
  heads: Readonly<Record<ModelKind, KindHead>>;
}

/** What one kind takes from all others; made by `npm run train`. */
export interface StackHead {
  bias: number;
  /** One for each of what `companyOf` looks at. */
  weights: readonly number[];
}
