import { EVENT_DATA } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import { endedBy } from './ended-by.ts';
import { THEIRS } from './outbox.ts';
import { beginAnew } from './own-record.ts';
import { type LogTransaction, projectLeaves } from './project.ts';
import { LOG_STORES, type OutboxEntry, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { syncStateIn } from './sync-meta.ts';

/** One record that the team's server refused for good, as a person can recognise it. */
export interface RefusedRecord {
  id: string;
  /** The server's code, or its own words. */
  reason: string;
  /** `event-<family>`, the kind of a text, `sighting`; null where it is not here any more. */
  what: string | null;
  subject: string | null;
  at: string | null;
  /** The part of the policy that it is a version of, and that version. */
  part: string | null;
  value: unknown;
}

/** The change of a part of the policy that an event is; undefined for any other event. */
const changeOf = ({ type, data }: LogEvent) =>
  type === 'policy.changed' ? EVENT_DATA['policy.changed'].safeParse(data).data : undefined;

/** The last that the server refused, newest first. @throws ProblemError `store-*` */
export function listRefused(db: Store): Promise<RefusedRecord[]> {
  return guardStore(async () => {
    const tx = db.transaction(['events', 'vault', 'outbox', 'meta']);
    const { refused } = await syncStateIn(tx.objectStore('meta'));
    const reasons = new Map(refused.map(({ id, reason }) => [id, reason]));
    const found = await Promise.all(
      [...reasons].map(async ([id, reason]): Promise<RefusedRecord & { since: string }> => {
        const none = { id, reason, what: null, subject: null, at: null, part: null, value: null, since: '' };
        const event = await tx.objectStore('events').get(id);
        if (event) {
          const { part = null, value = null } = changeOf(event) ?? {};
          const [family] = event.type.split('.');
          const { subject, at: since } = event;
          return { ...none, what: `event-${family}`, subject, at: since.slice(0, 24), part, value, since };
        }
        const item = await tx.objectStore('vault').get(id);
        if (item) return { ...none, what: item.kind, at: item.at, since: item.at };
        return (await tx.objectStore('outbox').get(['sighting', id])) ? { ...none, what: 'sighting' } : none;
      }),
    );
    await tx.done;
    // By the log's own time, which tells two of the same millisecond apart; the server heard them in any order.
    found.sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
    return found.map(({ since: _, ...record }) => record);
  });
}

/**
 * Does something with entries that were refused, and takes them off the list of what was.
 * @param known what else is not to be listed any more
 */
function settleRefused(
  db: Store,
  isMeant: (entry: OutboxEntry, tx: LogTransaction) => boolean | Promise<boolean>,
  change: (tx: LogTransaction, entry: OutboxEntry) => Promise<unknown>,
  known: readonly string[] = [],
): Promise<number> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const done = new Set<string>();
      for (const entry of await tx.objectStore('outbox').getAll()) {
        if (entry.refused === undefined || entry.refused === THEIRS || !(await isMeant(entry, tx))) continue;
        await change(tx, entry);
        done.add(entry.id);
      }
      const state = await syncStateIn(tx.objectStore('meta'));
      const refused = state.refused.filter(({ id }) => !done.has(id) && !known.includes(id));
      await tx.objectStore('meta').put({ ...state, refused }, 'sync');
      await tx.done;
      return done.size;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

/** Has it sent once more, as when the rights are others by now. @returns how many @throws ProblemError `store-*` */
export const retryRefused = (db: Store, ids: readonly string[]): Promise<number> =>
  settleRefused(
    db,
    ({ id }) => ids.includes(id),
    (tx, { refused: _, ...entry }) => tx.objectStore('outbox').put(entry),
  );

/** It stays here, and is not spoken of any more. @returns how many @throws ProblemError `store-*` */
export const keepRefused = (db: Store, ids: readonly string[]): Promise<number> =>
  settleRefused(
    db,
    ({ id }) => ids.includes(id),
    (tx, entry) => tx.objectStore('outbox').put({ ...entry, refused: THEIRS }),
    ids,
  );

/**
 * Takes back this browser's own versions of a part of the policy that the team did not take: they were never anybody else's, and as
 * long as they are in the log the part holds here otherwise than in the team.
 * @returns how many versions went
 * @throws ProblemError `store-*`; then nothing changed
 */
export function takeTeamsPart(db: Store, part: string): Promise<number> {
  return settleRefused(
    db,
    async ({ kind, id }, tx) => {
      const event = kind === 'event' ? await tx.objectStore('events').get(id) : undefined;
      return event !== undefined && changeOf(event)?.part === part;
    },
    async (tx, { kind, id }) => {
      await tx.objectStore('events').delete(id);
      await beginAnew(tx.objectStore('meta'));
      await tx.objectStore('outbox').delete([kind, id]);
      if (part === 'leaves') await projectLeaves(tx);
    },
  );
}
