import type { Batch } from '../../lib/cases/new-event.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { updateBadge } from './badge.ts';
import type { Background } from './context.ts';
import { tellChanged } from './tell-changed.ts';

/**
 * Puts one act into the log. When this resolves it is on disk; only then does anybody hear of it (law 3).
 * @throws ProblemError `store-*`; then nothing was written
 */
export async function act(bg: Background, batch: Batch): Promise<LogEvent[]> {
  const events = await bg.store(async (db) => appendEvents(db, await readIdentity(db), batch));
  await tellChanged(null);
  await updateBadge(bg);
  return events;
}
