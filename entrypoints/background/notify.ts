import { browser } from '../../lib/browser/browser.ts';
import { notesHaveButtons } from '../../lib/browser/quirks.ts';
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
  await showNote(`${note.about} ${key}`, { ...note, buttons: [] });
  return true;
}

/** Shows a note of the browser's. @param id what it is about, a blank, and what makes it one of its own */
export async function showNote(
  id: string,
  { title, text, buttons }: { title: string; text: string; buttons: readonly string[] },
): Promise<void> {
  const note = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: text,
    ...(buttons.length > 0 && notesHaveButtons() && { buttons: buttons.map((words) => ({ title: words })) }),
  };
  await browser.notifications.create(id, note);
}

/** What a note was about, from its id. */
export const aboutOf = (noteId: string): string => noteId.split(' ')[0] ?? '';
