import { MANNERS } from '../../lib/handover/build-payload.ts';
import { isBeyond, LONGEST_WAIT } from '../../lib/handover/next-try.ts';
import type { Delivery, Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { PATIENCE } from './delivery-post.ts';

/** A try that has not been heard of for so long is over: the worker that made it is gone. Milliseconds. */
const LEASE = 3 * PATIENCE;

const after = (now: number, ms: number) => new Date(now + ms).toISOString();

/**
 * What becomes of a delivery that is due: it is about to be sent; or it was being sent when the worker died. Then nobody knows
 * whether it arrived, and it is sent again only to a service that knows the second one by its key; else a person is asked.
 */
export function claimed(before: Delivery, now: number): Delivery {
  if (before.state === 'waiting')
    return { ...before, state: 'sending', attempts: before.attempts + 1, nextAt: after(now, LEASE) };
  if (before.state !== 'sending') return before;
  return MANNERS[before.kind].dedups
    ? { ...before, state: 'waiting', nextAt: after(now, 0), problem: 'delivery-unsure' }
    : { ...before, state: 'unsure', nextAt: '', problem: 'delivery-unsure' };
}

const isDueAt = (nextAt: string, now: number) => Date.parse(nextAt) <= now || isBeyond(nextAt, now);

/**
 * Takes a delivery in hand, on disk before anything leaves: two workers never both send it.
 * @returns how it stands now, or undefined where there is nothing to do about it yet
 * @throws ProblemError `store-*`
 */
export function claimDelivery(db: Store, id: string, now: number): Promise<Delivery | undefined> {
  return guardStore(async () => {
    const tx = db.transaction('deliveries', 'readwrite', { durability: 'strict' });
    const before = await tx.store.get(id);
    const isDue = before !== undefined && before.nextAt !== '' && isDueAt(before.nextAt, now);
    const next = isDue ? claimed(before, now) : undefined;
    if (next) await tx.store.put(next);
    await tx.done;
    return next;
  });
}

/** Ids of the deliveries that are due. @throws ProblemError `store-*` */
export function dueDeliveries(db: Store, now: number): Promise<string[]> {
  const due = IDBKeyRange.bound('', new Date(now).toISOString(), true, false);
  const beyond = IDBKeyRange.lowerBound(new Date(now + LONGEST_WAIT).toISOString(), true);
  const ids = (range: IDBKeyRange) => db.getAllKeysFromIndex('deliveries', 'nextAt', range);
  return guardStore(async () => [...(await ids(due)), ...(await ids(beyond))]);
}

/**
 * Changes a delivery as it stands, in one transaction. `change` gives undefined where it is not to be changed any more.
 * @throws ProblemError `store-*`
 */
export function changeDelivery(
  db: Store,
  id: string,
  change: (before: Delivery) => Delivery | undefined,
): Promise<Delivery | undefined> {
  return guardStore(async () => {
    const tx = db.transaction('deliveries', 'readwrite', { durability: 'strict' });
    const before = await tx.store.get(id);
    const next = before && change(before);
    if (next) await tx.store.put(next);
    await tx.done;
    return next;
  });
}
