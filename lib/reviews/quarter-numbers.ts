import { isNeutralCase } from '../cases/parts/reasons-of.ts';
import { signalLead } from '../cases/signal-lead.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';

const SCORES = ['satisfaction', 'loyalty'] as const;

/** What a quarter's cases add up to, beside their counts. */
export interface QuarterNumbers {
  /** Cases whose every reason is neutral: they count against nobody (R14). */
  neutral: number;
  /** From the first signal to the escalation, in milliseconds: the middle of the cases in which one was heard before (R2). */
  lead: { median: number; count: number } | null;
  /** Means of the cases of which both sides are known (R83). */
  scores: { kind: (typeof SCORES)[number]; before: number; after: number; count: number }[];
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function scoresOf(cases: readonly Case[]): QuarterNumbers['scores'] {
  return SCORES.flatMap((kind) => {
    const pairs = cases.flatMap(({ parts }) => {
      const before = parts.impact?.scores?.[`${kind}Before`];
      const after = parts.impact?.scores?.[`${kind}After`];
      return before == null || after == null ? [] : [{ before, after }];
    });
    if (pairs.length === 0) return [];
    const before = mean(pairs.map((pair) => pair.before));
    return [{ kind, before, after: mean(pairs.map((pair) => pair.after)), count: pairs.length }];
  });
}

/** @param cases those that opened in the quarter */
export function quarterNumbers(cases: readonly Case[], policy: Pick<Policy, 'reasons'>): QuarterNumbers {
  const leads = cases.flatMap((it) => signalLead(it) ?? []).sort((a, b) => a - b);
  return {
    neutral: cases.filter((it) => isNeutralCase(it, policy)).length,
    lead: leads.length > 0 ? { median: middle(leads), count: leads.length } : null,
    scores: scoresOf(cases),
  };
}
