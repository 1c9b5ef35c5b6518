import type { Store, Upgrade } from '../schema.ts';

/**
 * What the radar and the badge know of each ticket, beside what it is made of: nothing is read through to count. It is filled
 * when it is first asked for (`ensureRadar`); no record changes.
 */
export function radar(db: Store, _: Upgrade): void {
  const records = db.createObjectStore('radar', { keyPath: 'id' });
  records.createIndex('counted', 'counted', { multiEntry: true });
  records.createIndex('list', ['list', 'heat']);
  records.createIndex('until', 'until');
  records.createIndex('watched', 'watched');
  records.createIndex('carried', ['carrier', 'heat']);
}
