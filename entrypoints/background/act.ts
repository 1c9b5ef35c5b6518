import type { Batch } from '../../lib/cases/new-event.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { followTime } from './automatic-time.ts';
import { updateBadge } from './badge.ts';
import { checkRights } from './check-rights.ts';
import type { Background } from './context.ts';
import { tellChanged } from './tell-changed.ts';

/**
 * Puts one act into the log. When this resolves it is on disk; only then does anybody hear of it (law 3).
 * @throws ProblemError `store-*`, `sync-needs-*` where somebody else in the team says this; then nothing was written
 */
export async function act(bg: Background, batch: Batch): Promise<LogEvent[]> {
  // Only the first act that a person made by a click goes by its name.
  const once = batch.events[0] && batch.events[0].id === undefined ? bg.once?.() : undefined;
  const events = await bg.store(async (db) => {
    await checkRights(db, batch.events);
    return appendEvents(db, await readIdentity(db), { ...batch, once });
  });
  try {
    await followTime(bg);
    await updateBadge(bg);
    // Last: who hears of it must not find that its own act is still under way.
    await tellChanged(null);
  } catch (error) {
    // What is on disk was done, whoever could not be told: an answer that says otherwise would have it done twice.
    console.warn('Simmer: not everybody was told', error);
  }
  bg.acted?.();
  return events;
}
