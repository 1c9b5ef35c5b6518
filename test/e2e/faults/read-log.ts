import type { Page } from 'playwright-core';

export interface LogLine {
  type: string;
  subject: string;
  seq: number;
  /** The note's words, where it is one. */
  note: string | null;
}

/** The log as it lies on the disk, in the order of its numbers: a case's own view ends after some hundred lines. */
export async function readLog(page: Page): Promise<LogLine[]> {
  const lines = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('simmer'));
    const tx = db.transaction(['events', 'vault']);
    const [events, items] = await Promise.all([
      done(tx.objectStore('events').getAll()),
      done(tx.objectStore('vault').getAll()),
    ]);
    db.close();
    const texts = new Map(items.map(({ id, text }) => [id, text as string]));
    return events.map(({ type, subject, seq, data }) => ({ type, subject, seq, note: texts.get(data.note) ?? null }));
  });
  return lines.sort((a, b) => a.seq - b.seq);
}
