import type { Upgrade } from '../schema.ts';

/**
 * A case no longer carries its events: the log has them, found by their subject. The cases are made anew from the log when the
 * store opens (`rebuildProjections`); what is cleared here is only what was made from it. No event changes.
 */
export function casesWithoutEvents(_: unknown, tx: Upgrade): void {
  tx.objectStore('events').createIndex('order', ['subject', 'at']);
  const cases = tx.objectStore('cases');
  cases.clear();
  cases.createIndex('closed', ['closedAt', 'id']);
  cases.createIndex('cause', 'opened.cause');
  cases.createIndex('marks', 'marks', { multiEntry: true });
  tx.objectStore('meta').delete('folded');
}
