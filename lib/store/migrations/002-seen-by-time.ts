import type { Upgrade } from '../schema.ts';

/** Tickets seen lately are looked up by when they were seen, for the count of similar ones. Only an index: no record changes. */
export function seenByTime(_: unknown, tx: Upgrade): void {
  tx.objectStore('seen').createIndex('observedAt', 'observedAt');
}
