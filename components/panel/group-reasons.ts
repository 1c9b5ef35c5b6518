import type { Signal } from '../../lib/model/assessment.ts';

export interface ReasonGroup {
  kind: Signal['kind'];
  /** Points of all of them together. */
  points: number;
  /** The heaviest first. */
  signals: Signal[];
}

/** One group for each kind of reason, the heaviest first: what was said three times is one reason with three quotes. */
export function groupReasons(signals: readonly Signal[]): ReasonGroup[] {
  const groups = new Map<Signal['kind'], Signal[]>();
  for (const signal of signals) groups.set(signal.kind, [...(groups.get(signal.kind) ?? []), signal]);
  return [...groups]
    .map(([kind, members]) => ({
      kind,
      points: members.reduce((sum, { points }) => sum + points, 0),
      signals: members.sort((a, b) => b.points - a.points),
    }))
    .sort((a, b) => b.points - a.points);
}
