import type { Signal } from '../../model/assessment.ts';
import { type SignalKind, TEAM_KINDS } from '../../model/kinds.ts';
import type { After } from './fold-uses.ts';

/** So many points more or less are another temper; fewer are chance. */
const OTHER_TEMPER = 10;

/** Points of what the customer said in words, 0–100. Clocks and silence are left out: our own reply ends them, whatever it says. */
export const wordsHeat = (signals: readonly Signal[]): number =>
  Math.round(signals.reduce((sum, { message, points }) => (message ? sum + points : sum), 0));

/** How the customer was after a reply, by the points before it and after their next words. */
export function compareHeat(before: number, after: number): After {
  if (after <= before - OTHER_TEMPER) return 'calmer';
  return after >= before + OTHER_TEMPER ? 'hotter' : 'same';
}

/** The customer's words that weighed most; undefined where none did. */
export const hottestQuote = (signals: readonly Signal[]): string | undefined =>
  signals.filter(({ kind, quote }) => quote && !TEAM_KINDS.includes(kind)).toSorted((a, b) => b.points - a.points)[0]
    ?.quote ?? undefined;

/** What was heard of what a script is for, the strongest first. */
export function kindsFor(signals: readonly Signal[], of: readonly SignalKind[]): SignalKind[] {
  const heard = signals.toSorted((a, b) => b.points - a.points).map(({ kind }) => kind);
  return [...new Set(heard)].filter((kind) => of.includes(kind));
}
