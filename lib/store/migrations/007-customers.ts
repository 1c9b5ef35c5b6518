import type { Upgrade } from '../schema.ts';

/** Cases and tickets of one customer are looked up by the keyed hash that stands for them. Only indexes: no record changes. */
export function customers(_: unknown, tx: Upgrade): void {
  tx.objectStore('cases').createIndex('customer', 'opened.requester');
  tx.objectStore('seen').createIndex('customer', 'customer');
}
