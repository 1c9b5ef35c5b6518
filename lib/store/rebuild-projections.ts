import { foldCases } from '../cases/fold-case.ts';
import { foldMutes, foldTicket } from '../cases/fold-ticket.ts';
import { abort } from './append-events.ts';
import { readable } from './project.ts';
import { LOG_STORES, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/**
 * Makes every projection anew from the log, in one transaction: until it is done the old ones stand.
 * @throws ProblemError `store-*`
 */
export function rebuildProjections(db: Store): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite');
    try {
      const events = readable(await tx.objectStore('events').getAll());
      for (const name of ['cases', 'asides', 'mutes'] as const) await tx.objectStore(name).clear();
      for (const it of foldCases(events).values()) await tx.objectStore('cases').put(it);
      for (const mute of foldMutes(events)) await tx.objectStore('mutes').put(mute);
      const byTicket = Map.groupBy(
        events.filter(({ subject }) => subject.startsWith('ticket:')),
        ({ subject }) => subject.slice('ticket:'.length),
      );
      for (const [ticket, own] of byTicket) {
        const aside = foldTicket(own);
        if (aside) await tx.objectStore('asides').put({ ticket, ...aside });
      }
      await tx.done;
    } catch (error) {
      await abort(tx);
      throw error;
    }
  });
}
