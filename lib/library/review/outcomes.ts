import type { SignalKind } from '../../model/kinds.ts';
import type { Use } from './fold-uses.ts';
import { wilson } from './wilson.ts';

/** From so many on a share is said as one. Below it, counts alone: of three, any share is an accident. */
export const ENOUGH_OUTCOMES = 10;

/** How a script fared with one signal in one language. */
export interface Outcome {
  script: string;
  language: string;
  /** Null for uses of before it was kept. */
  kind: SignalKind | null;
  /** Replies after which the customer wrote again; how they were then. */
  n: number;
  calmer: number;
  same: number;
  hotter: number;
  /** Replies that were sent and not answered so far. */
  waiting: number;
  /** Put aside before it was used. */
  rejected: number;
  isEnough: boolean;
  /** 95 % interval of the share that was calmer; null below `ENOUGH_OUTCOMES`. */
  low: number | null;
  high: number | null;
}

/**
 * Scripts earn their place (U11): per script, strongest signal and language, whether the customer was calmer when they wrote next. Only
 * replies that were seen as sent count. Nothing here tells whose replies they were (R141). Most outcomes first.
 */
export function outcomesOf(uses: readonly Use[]): Outcome[] {
  const groups = Map.groupBy(
    uses.filter(({ what }) => what === 'as-is' || what === 'edited' || what === 'rejected'),
    ({ script, language, kinds }) => JSON.stringify([script, language, kinds[0] ?? null]),
  );
  const outcomes = [...groups].map(([key, group]): Outcome => {
    const [script, language, kind] = JSON.parse(key) as [string, string, SignalKind | null];
    const count = (after: Use['after']) => group.filter((use) => use.what !== 'rejected' && use.after === after).length;
    const [calmer, same, hotter] = [count('calmer'), count('same'), count('hotter')];
    const n = calmer + same + hotter;
    const isEnough = n >= ENOUGH_OUTCOMES;
    const interval = isEnough ? wilson(calmer, n) : null;
    return {
      ...{ script, language, kind, n, calmer, same, hotter, isEnough },
      waiting: count(null),
      rejected: group.filter(({ what }) => what === 'rejected').length,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    };
  });
  return outcomes.sort((a, b) => b.n - a.n || b.rejected - a.rejected || (a.script < b.script ? -1 : 1));
}
