import type { SignalKind } from '../model/kinds.ts';

/**
 * Kinds that the model listens for in the customer's words, in the order of the table's columns. Anger and abuse are the tone
 * model's.
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
] as const satisfies readonly SignalKind[];
export type ModelKind = (typeof MODEL_KINDS)[number];

/** What one kind of a language needs; made by `npm run train`. */
export interface KindHead {
  /** One step of the cut weights. */
  scale: number;
  /** Margin of a text with no known feature. */
  bias: number;
  /** Margin from which it is taken as a hint; null where no margin was sure enough. */
  tone: number | null;
  /** Margin below which what a pattern hears outright is but a hint; null where the patterns are to be trusted. */
  doubt: number | null;
  /** As in `HeadWeights`. */
  gaps: string;
  values: string;
}

/** The kind model of one language: a table of 2^bits buckets a kind. */
export interface KindWeights {
  bits: number;
  heads: Readonly<Record<ModelKind, KindHead>>;
}
