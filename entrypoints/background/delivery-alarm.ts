import { browser } from '../../lib/browser/browser.ts';
import { isBeyond } from '../../lib/handover/next-try.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

export const DELIVERY_ALARM = 'simmer-deliveries';

/** Deliveries there is something to do about, the next one first. */
const pending = () => IDBKeyRange.lowerBound('', true);

/** Wakes the worker when the next delivery is due; what is due is read from the store then (law 3). @throws ProblemError `store-*` */
export async function setDeliveryAlarm(db: Store): Promise<void> {
  const next = await guardStore(async () => {
    const cursor = await db.transaction('deliveries').store.index('nextAt').openCursor(pending());
    return cursor?.value.nextAt;
  });
  if (next === undefined) await browser.alarms.clear(DELIVERY_ALARM);
  else {
    const now = Date.now();
    const when = isBeyond(next, now) ? now : Date.parse(next);
    browser.alarms.create(DELIVERY_ALARM, { when: Math.max(when, now + 500) });
  }
}
