import type { Delivery } from '../../lib/store/schema.ts';
import type { Background } from './context.ts';
import { setDeliveryAlarm } from './delivery-alarm.ts';
import { changeDelivery } from './delivery-claim.ts';
import { startDeliveries } from './delivery-run.ts';

/** What a person may decide: have it tried anew, say that it arrived after all, or leave it. */
export type Decision = 'retry' | 'arrived' | 'drop';

function decided(before: Delivery, what: Decision, now: string): Delivery | undefined {
  // What is on its way, or has arrived, is nobody's to decide any more.
  if (before.state === 'sending' || before.state === 'sent' || before.body === '') return undefined;
  const fresh = { ...before, problem: null, status: null, said: null, nextAt: now };
  if (what === 'retry') return { ...fresh, state: 'waiting', attempts: 0, round: before.round + 1 };
  if (what === 'arrived') return { ...fresh, state: 'sent', body: '', round: before.round + 1 };
  // A failure is in the log already; one that is left before that is one from now on.
  const nextAt = before.state === 'failed' ? before.nextAt : now;
  return { ...before, state: 'failed', body: '', nextAt };
}

/** Does what a person decided about a delivery that did not go by itself. @throws ProblemError `store-*` */
export async function decideDelivery(bg: Background, id: string, what: Decision): Promise<void> {
  const now = new Date().toISOString();
  await bg.store((db) => changeDelivery(db, id, (before) => decided(before, what, now)));
  await bg.store(setDeliveryAlarm);
  startDeliveries(bg);
}
