import type { Page } from 'playwright-core';
import { STORE_NAME } from '../../lib/store/schema.ts';
import { summary } from './quantiles.ts';

const CHUNK = 2000;

/** Puts records into a store of the extension's database, past its worker. */
function fill(page: Page, name: string, store: string, records: readonly unknown[]): Promise<void> {
  return page.evaluate(
    ([database, into, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(into, 'readwrite');
          for (const record of all) tx.objectStore(into).put(record);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    [name, store, records] as const,
  );
}

/** Puts a whole log there, by pieces. */
export async function fillLog(page: Page, stores: Record<string, readonly unknown[]>): Promise<void> {
  for (const [store, records] of Object.entries(stores))
    for (let at = 0; at < records.length; at += CHUNK)
      await fill(page, STORE_NAME, store, records.slice(at, at + CHUNK));
}

/** Forgets which fold the projections were made by, so that the next start makes them anew. */
export const makeStale = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('meta', 'readwrite');
          tx.objectStore('meta').delete('folded');
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
        opening.onerror = () => reject(opening.error);
      }),
    STORE_NAME,
  );

/** How long the background takes to answer, in milliseconds, as a page measures it. */
export const timed = (page: Page, name: string, data: unknown): Promise<number> =>
  page.evaluate(
    async ([message, body]) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(of: object): Promise<unknown> } } }
      ).chrome;
      const start = performance.now();
      const reply = (await runtime.sendMessage({ simmer: 1, name: message, data: body })) as { ok: boolean };
      if (!reply?.ok) throw new Error(`${message}: ${JSON.stringify(reply)}`);
      return performance.now() - start;
    },
    [name, data] as const,
  );

/** How long something takes, done so many times. */
export async function often(count: number, work: () => Promise<number>): Promise<string> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) times.push(await work());
  return summary(times);
}
