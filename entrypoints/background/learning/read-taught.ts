import { LEARNING_TYPES, listTaught } from '../../../lib/coaching/summarise-signals.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';

/** Everything that teaches, and the words of it that are still kept, by vault item. @throws ProblemError `store-*` */
export async function readTaught(db: Store): Promise<{ events: LogEvent[]; wordsOf: (item: string) => string | null }> {
  const byType = await guardStore(() =>
    Promise.all(LEARNING_TYPES.map((type) => db.getAllFromIndex('events', 'type', type))),
  );
  const events = byType.flat();
  const ids = listTaught(events).flatMap(({ quote }) => quote ?? []);
  const items = await readVault(db, ids);
  const wordsOf = (id: string) => {
    const item = items.get(id);
    return item && !('erased' in item) ? item.text : null;
  };
  return { events, wordsOf };
}
