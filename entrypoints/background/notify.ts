import { browser } from '../../lib/browser/browser.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background } from './context.ts';

/** What the browser tells outside of any page. */
export interface Note {
  /** What it is about: `case:<id>` or `ticket:<hash>`. A click opens that. */
  about: string;
  title: string;
  text: string;
}

/**
 * Tells something once on this computer, whatever wakes the worker and however often. It is written down first: what is lost
 * with the worker in between is still in the panel, and nobody is called twice.
 * @param key names what is told
 * @returns true where it was told now
 * @throws ProblemError `store-*`
 */
export async function tellOnce(bg: Background, key: string, note: Note): Promise<boolean> {
  const isNew = await bg.store((db) =>
    guardStore(async () => {
      const tx = db.transaction('told', 'readwrite', { durability: 'strict' });
      const known = await tx.store.get(key);
      if (!known) await tx.store.add({ id: key, at: new Date().toISOString() });
      await tx.done;
      return !known;
    }),
  );
  if (!isNew) return false;
  await browser.notifications.create(`${note.about} ${key}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: note.title,
    message: note.text,
  });
  return true;
}

/** What a note was about, from its id. */
export const aboutOf = (noteId: string): string => noteId.split(' ')[0] ?? '';
