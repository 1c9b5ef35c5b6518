import type { Say } from '../i18n/translator.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';

/** Said by a gate where nothing more is missing than what the item's name says: it is not said twice. */
export const AS_NAMED = '';

export interface GateAsk {
  /** Parts beside the steps may be missing where only steps are at hand. */
  policy: Pick<Policy, 'steps' | 'light'> & Partial<Policy>;
  say: Say;
  /** Milliseconds since the epoch; missing where nothing is asked about time. */
  now?: number | undefined;
}

/** An item of a checklist that is done when the case's facts say so, and not because somebody ticks it. */
export interface Gate {
  /** What is still missing, in the reader's words; empty when it is done. */
  missing(it: Case, ask: GateAsk): string[];
  /** False where the item has nothing to do with this case: it is then not shown. */
  concerns?(it: Case): boolean;
  /** Whether this case must have it; what the team's policy says where it is undefined. */
  required?(it: Case): boolean | undefined;
}

export type Gates = Record<string, Gate>;
