import type { NewEvent } from '../cases/new-event.ts';
import { endedBy } from './ended-by.ts';
import { eraseItems, recordEvent } from './erase-items.ts';
import { PERSONAL_STORES } from './read-records.ts';
import type { Identity, Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/**
 * Records that something was taken back and takes out the texts that belonged to it, in one transaction: both are done when this
 * resolves, or neither. For events that change no projection.
 * @param now milliseconds since the epoch
 * @throws ProblemError `store-*`
 */
export function takeBack(
  db: Store,
  identity: Identity,
  { event, items }: { event: NewEvent; items: readonly string[] },
  now = Date.now(),
): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(PERSONAL_STORES, 'readwrite', { durability: 'strict' });
    try {
      await eraseItems(tx, items, identity.person, now);
      await recordEvent(tx, event, identity, now);
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}
