import type { Outcome, ReplayChange } from '../model/replay.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What changes for a ticket between two matrices, the weightiest first; empty where nothing does. */
export function replayChanges(before: Outcome, after: Outcome): ReplayChange[] {
  if (before.row === 'none' && after.row !== 'none') return ['new'];
  if (before.row !== 'none' && after.row === 'none') return ['gone'];
  const changes: ReplayChange[] = [];
  if (!same(before.to, after.to)) changes.push('taker');
  if (before.by !== after.by) changes.push('time');
  if (!same(before.notify.toSorted(), after.notify.toSorted())) changes.push('told');
  if (!same(before.also, after.also)) changes.push('also');
  if (!same(before.ladder, after.ladder)) changes.push('ladder');
  if (before.row !== after.row) changes.push('row');
  if (before.type !== after.type || before.mode !== after.mode || before.tier !== after.tier) changes.push('kind');
  return changes;
}
