import { nextUpdate } from '../cases/next-update.ts';
import { updateBy } from '../cases/update-by.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';

/** When the rhythm of a case ended: with the post-mortem; null while it goes on. */
function rhythmEnd({ steps }: Case): number | null {
  const end = steps.find(({ step }) => step === 'post-mortem' || step === 'closed');
  return end ? Date.parse(end.at) : null;
}

/**
 * How many updates to the customer came late, or have not come, that were due within a time (R62, R97). By the cadence of today:
 * what it was then is not kept.
 * @param within milliseconds since the epoch, half-open
 * @param now milliseconds since the epoch
 */
export function countLateUpdates(
  it: Case,
  policy: Pick<Policy, 'cadence' | 'calendars'>,
  within: { from: number; until: number },
  now: number,
): number {
  const end = rhythmEnd(it);
  const words = (it.parts.customer?.contacts ?? [])
    .filter(({ direction, about }) => direction === 'out' && (about.includes('update') || about.includes('received')))
    .map(({ at }) => Date.parse(at))
    .filter((at) => end === null || at <= end)
    .sort((a, b) => a - b);
  const isWithin = (due: number | null): due is number => due !== null && due >= within.from && due < within.until;
  let late = 0;
  let from = Date.parse(it.openedAt);
  for (const [i, at] of words.entries()) {
    const due = updateBy(it, from, i === 0 ? 'first' : 'update', policy);
    if (isWithin(due) && at > due) late++;
    from = at;
  }
  const next = nextUpdate(it, policy);
  if (next && isWithin(next.dueAt) && now > next.dueAt) late++;
  return late;
}
