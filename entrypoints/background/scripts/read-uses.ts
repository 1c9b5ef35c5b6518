import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import { foldUses, USE_EVENTS, type Use } from '../../../lib/library/review/fold-uses.ts';
import type { UseLine } from '../../../lib/messages/script-review-messages.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import { scriptKey } from '../../../lib/scripts/suggest-scripts.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import { readEventsOfType } from '../../../lib/store/read-family.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';
import { readLibrary } from './read-library.ts';

/** Every event of some types. @throws ProblemError `store-*` */
export async function readTypes(db: Store, types: readonly string[]): Promise<LogEvent[]> {
  return (await Promise.all(types.map((type) => readEventsOfType(db, type)))).flat();
}

/** What became of every suggestion of a script, the newest first; texts that are no scripts are left out. @throws ProblemError `store-*` */
export async function readUses(db: Store, moment: Moment): Promise<Use[]> {
  const entries = await readLibrary(db, moment.policy);
  const uses = foldUses(await readTypes(db, USE_EVENTS));
  return uses.filter(({ script, language }) => entries.has(scriptKey({ id: script, language }))).reverse();
}

/** Uses as a coach sees them, with what is left of their texts, and without a name (R141). @throws ProblemError `store-*` */
export async function useLines(db: Store, uses: readonly Use[], moment: Moment): Promise<UseLine[]> {
  const entries = await readLibrary(db, moment.policy);
  const items = await readVault(
    db,
    uses.flatMap(({ before, reply, next, ticketRef }) => [before, reply, next, ticketRef].flatMap((id) => id ?? [])),
  );
  const text = (id: string | null): string | null => {
    const item = id ? items.get(id) : undefined;
    return item && !('erased' in item) ? item.text : null;
  };
  return uses.map((use) => {
    const { id, at, script, language, what, reason, kept, kinds, level, levelAfter, after } = use;
    const title = entries.get(scriptKey({ id: script, language }))?.inForce.title ?? script;
    return {
      ...{ id, at, script, language, title, what, reason, kept, kinds, level, levelAfter, after },
      ...{ before: text(use.before), reply: text(use.reply), next: text(use.next) },
      url: parseRef(text(use.ticketRef)).url ?? null,
    };
  });
}
