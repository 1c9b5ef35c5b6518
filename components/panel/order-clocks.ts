import type { Clock } from '../../lib/model/assessment.ts';

const RANK: Record<Clock['stage'], number> = { running: 0, paused: 1, unknown: 2, met: 3, cancelled: 4 };

/** Missed ones first, then what is due soonest, then those that do not run. */
export function orderClocks(clocks: readonly Clock[]): Clock[] {
  const missed = (clock: Clock) => (clock.breached && clock.stage === 'running' ? 0 : 1);
  const due = (clock: Clock) => (clock.dueAt ? Date.parse(clock.dueAt) : Number.POSITIVE_INFINITY);
  return [...clocks].sort((a, b) => missed(a) - missed(b) || RANK[a.stage] - RANK[b.stage] || compare(due(a), due(b)));
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
