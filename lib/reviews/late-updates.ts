import { nextUpdate } from '../cases/next-update.ts';
import { updateBy } from '../cases/update-by.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';

/** When the rhythm of a case ended: with the post-mortem; null while it goes on. */
function rhythmEnd({ steps }: Case): number | null {
  const end = steps.find(({ step }) => step === 'post-mortem' || step === 'closed');
  return end ? Date.parse(end.at) : null;
}

/** An update to the customer that was due, or came before it was. */
export interface DueUpdate {
  /** Milliseconds since the epoch. */
  dueAt: number;
  isLate: boolean;
}

/**
 * Every update that the customer of a case was to get, and whether it came late or has not come (R62). By the cadence of today: what
 * it was then is not kept.
 * @param now milliseconds since the epoch: one that is due later is not among them
 */
export function listUpdates(it: Case, policy: Pick<Policy, 'cadence' | 'calendars'>, now: number): DueUpdate[] {
  const end = rhythmEnd(it);
  const words = (it.parts.customer?.contacts ?? [])
    .filter(({ direction, about }) => direction === 'out' && (about.includes('update') || about.includes('received')))
    .map(({ at }) => Date.parse(at))
    .filter((at) => end === null || at <= end)
    .sort((a, b) => a - b);
  const updates: DueUpdate[] = [];
  let from = Date.parse(it.openedAt);
  for (const [i, at] of words.entries()) {
    const dueAt = updateBy(it, from, i === 0 ? 'first' : 'update', policy);
    if (dueAt !== null) updates.push({ dueAt, isLate: at > dueAt });
    from = at;
  }
  const next = nextUpdate(it, policy);
  if (next && now > next.dueAt) updates.push({ dueAt: next.dueAt, isLate: true });
  return updates;
}

/**
 * How many updates to the customer came late, or have not come, that were due within a time (R62, R97).
 * @param within milliseconds since the epoch, half-open
 * @param now milliseconds since the epoch
 */
export function countLateUpdates(
  it: Case,
  policy: Pick<Policy, 'cadence' | 'calendars'>,
  within: { from: number; until: number },
  now: number,
): number {
  const isWithin = ({ dueAt }: DueUpdate) => dueAt >= within.from && dueAt < within.until;
  return listUpdates(it, policy, now).filter((update) => update.isLate && isWithin(update)).length;
}
