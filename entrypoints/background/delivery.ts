import { ProblemError } from '../../lib/model/problem.ts';
import { deterministicId } from '../../lib/store/deterministic-id.ts';
import type { Delivery } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, readMoment } from './context.ts';
import { setDeliveryAlarm } from './delivery-alarm.ts';
import { startDeliveries } from './delivery-run.ts';

export interface NewDelivery {
  /** Id of the case it is about. */
  case: string;
  /** Id of the destination, as in the policy. */
  destination: string;
  /** The request's body, to the byte: what was previewed, or `handoverBody` for what goes by itself. */
  body: string;
  /**
   * Names the act within the case and the destination, such as `opened` or the id of the hand-over: the same act is sent once,
   * however many browsers or clicks say it.
   */
  act: string;
  /** Vault item of the brief, for the log. */
  brief?: string | null;
}

/** The id of a delivery, which is also the key by which PagerDuty, Opsgenie and GoAlert know a second one. */
export function deliveryId({ case: it, destination, act }: Pick<NewDelivery, 'case' | 'destination' | 'act'>) {
  return deterministicId('delivery', `case:${it}`, `${destination}/${act}`);
}

/**
 * Puts a hand-over into the queue, in one transaction. What is queued is sent when this browser can, survives the worker, and
 * is sent once: the same act gives the same delivery. Does not wait for the network.
 * @returns the delivery as it stands, an earlier one where the act was said before
 * @throws ProblemError `delivery-no-destination`, `store-*`; then nothing was queued
 */
export async function queueDelivery(bg: Background, what: NewDelivery): Promise<Delivery> {
  const { policy, now } = await readMoment(bg);
  const destination = policy.destinations.find(({ id }) => id === what.destination);
  if (!destination) throw new ProblemError('delivery-no-destination');
  const id = await deliveryId(what);
  const queued = await bg.store((db) =>
    guardStore(async () => {
      const tx = db.transaction('deliveries', 'readwrite', { durability: 'strict' });
      const before = await tx.store.get(id);
      const delivery: Delivery = before ?? {
        id,
        case: what.case,
        destination: destination.id,
        kind: destination.kind,
        name: destination.name,
        body: what.body,
        brief: what.brief ?? null,
        state: 'waiting',
        attempts: 0,
        round: 0,
        nextAt: now,
        problem: null,
        status: null,
        said: null,
        madeAt: now,
      };
      if (!before) await tx.store.add(delivery);
      await tx.done;
      return delivery;
    }),
  );
  await bg.store(setDeliveryAlarm);
  startDeliveries(bg);
  return queued;
}
