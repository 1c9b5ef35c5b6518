import { newEvent } from '../cases/new-event.ts';
import type { EventData } from '../model/case-events.ts';
import { uuidV7 } from '../model/uuid-v7.ts';
import { type ErasureChoice, type ErasurePlan, planErasure } from '../privacy/plan-erasure.ts';
import type { Whom } from '../privacy/records.ts';
import { endedBy } from './ended-by.ts';
import { eraseItems, recordEvent, type Within } from './erase-items.ts';
import { dropRadar } from './radar/radar-basis.ts';
import { PERSONAL_STORES, recordsIn } from './read-records.ts';
import type { Identity, Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

export interface Erasure extends ErasureChoice {
  whom: Whom;
  /** How they asked for it, where they did. */
  asked?: EventData<'person.erased'>['asked'];
  /** The hash by which the record names somebody who is known by words alone. */
  nameless: string;
  /** Why what is on hold goes, too, where a manager said so; masked. */
  override?: string | null | undefined;
}

/** What was erased, and the hashes by which copies elsewhere in the browser are found. */
export interface Erased {
  items: number;
  /** Records that are copies: tickets seen, what waited to be sent, unsaved work. */
  copies: number;
  plan: ErasurePlan;
}

/**
 * Erases what is held about a person, in one transaction with the record of it (R145): all of it is gone when this resolves, or
 * none. The log itself stays as it is, for it has no text of theirs.
 * @param now milliseconds since the epoch
 * @throws ProblemError `store-*`
 */
export function erasePerson(db: Store, identity: Identity, erasure: Erasure, now = Date.now()): Promise<Erased> {
  return guardStore(async () => {
    const tx = db.transaction(PERSONAL_STORES, 'readwrite', { durability: 'strict' });
    try {
      const evenHeld = Boolean(erasure.override);
      const plan = planErasure(await recordsIn(tx), erasure.whom, { ...erasure, evenHeld });
      const ids = plan.items.map(({ item }) => item.id);
      const items = await eraseItems(tx, ids, identity.person, now);
      for (const ticket of plan.seen) await tx.objectStore('seen').delete(ticket);
      await dropRadar(tx.objectStore('meta'));
      for (const key of plan.sightings) await tx.objectStore('sightings').delete(key);
      for (const id of plan.deliveries) await tx.objectStore('deliveries').delete(id);
      for (const screen of plan.drafts) await tx.objectStore('drafts').delete(screen);
      for (const id of plan.told) await tx.objectStore('told').delete(id);
      for (const id of plan.unread) await tx.objectStore('unread').delete(id);
      const gone = [plan.seen, plan.sightings, plan.deliveries, plan.drafts, plan.told, plan.unread];
      const copies = gone.reduce((sum, { length }) => sum + length, 0);
      const subject = `person:${[...plan.related.persons, ...plan.related.tickets][0] ?? erasure.nameless}`;
      const override = await keepReason(tx, plan.held, erasure.override, now);
      const data = { items: items + copies, kept: plan.kept, asked: erasure.asked ?? null, override };
      await recordEvent(tx, newEvent('person.erased', subject, data), identity, now);
      await tx.done;
      return { items, copies, plan };
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

/** Why what was on hold went, too: about no person, so that it stays. Null where nothing was on hold. */
async function keepReason(
  tx: Within,
  cases: string[],
  text: string | null | undefined,
  now: number,
): Promise<EventData<'person.erased'>['override']> {
  if (!text || cases.length === 0) return null;
  const reason = uuidV7(now);
  const at = new Date(now).toISOString();
  await tx.objectStore('vault').add({ id: reason, space: 'team', kind: 'reason', text, at });
  await tx.objectStore('outbox').put({ kind: 'item', id: reason });
  return { cases, reason };
}
