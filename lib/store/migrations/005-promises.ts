import type { Store } from '../schema.ts';

/** Promises to customers, found by when they are due, by their ticket and by the case they were made in. */
export function promises(db: Store): void {
  const kept = db.createObjectStore('promises', { keyPath: ['ticket', 'id'] });
  // Only those that are open have it.
  kept.createIndex('openUntil', 'openUntil');
  kept.createIndex('ticket', 'ticket');
  kept.createIndex('case', 'case');
}
