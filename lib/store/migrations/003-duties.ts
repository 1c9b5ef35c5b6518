import type { Store } from '../schema.ts';

/** What waits to be sent, addresses that only the background reads, what this browser has told already, and unsaved drafts. */
export function duties(db: Store): void {
  db.createObjectStore('deliveries', { keyPath: 'id' }).createIndex('nextAt', 'nextAt');
  db.createObjectStore('secrets');
  db.createObjectStore('told', { keyPath: 'id' });
  db.createObjectStore('drafts');
}
