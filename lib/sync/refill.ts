import { referredIds } from '../privacy/referred-ids.ts';
import { endedBy } from '../store/ended-by.ts';
import { listCarried } from '../store/list-carried.ts';
import { LOG_STORES } from '../store/schema.ts';
import { guardStore } from '../store/store-problem.ts';
import { readSyncState, syncStateIn } from '../store/sync-meta.ts';
import type { Couch } from './couch.ts';
import { isManager } from './rights/rules.ts';
import { hasTime, type Run, without } from './run.ts';

const PAGE = 5000;
const END = '\ufff0';

/**
 * Puts into the outbox what a database lacks of ours, page by page of its ids: after joining, and where it lost something. All of it
 * where this person may post for others, else what they said themselves and what that refers to; where the team moved here from
 * another database, only what went along.
 * @returns true where it is done
 * @throws SyncFailure, ProblemError `store-*`
 */
export async function refill(run: Run, couch: Couch, space: 'team' | 'closed'): Promise<boolean> {
  const name = couch.db;
  let from = (await readSyncState(run.db)).refill[name];
  if (from === undefined) return true;
  const own = isManager(run.team) ? undefined : await listOwn(run);
  const { movedAt } = run.team;
  const carried = movedAt === undefined ? undefined : await listCarried(run.db, movedAt);
  while (hasTime(run)) {
    const { rows } = await couch.range(from, END, PAGE, false);
    const isLast = rows.length < PAGE;
    const to: string = isLast ? END : (rows.at(-1)?.id ?? END);
    const there = new Set(rows.map(({ id }) => id));
    await putMissing(run, name, space, {
      from,
      to,
      isLast,
      isMissing: (id) => !there.has(id) && (own?.has(id) ?? true) && (carried?.has(id) ?? true),
    });
    if (isLast) return true;
    from = to;
  }
  return false;
}

/** Ids of what this person said, and of every text it refers to. */
async function listOwn(run: Run): Promise<Set<string>> {
  return guardStore(async () => {
    const tx = run.db.transaction(['events', 'vault']);
    const [events, known] = await Promise.all([
      tx.objectStore('events').getAll(),
      tx.objectStore('vault').getAllKeys(),
    ]);
    const vault = new Set(known);
    const own = events.filter(({ by, device }) => by === run.identity.person || device === run.identity.device);
    return new Set(own.flatMap(({ id, data }) => [id, ...referredIds(data, vault)]));
  });
}

interface Page {
  from: string;
  to: string;
  isLast: boolean;
  isMissing(id: string): boolean;
}

async function putMissing(run: Run, name: string, space: 'team' | 'closed', page: Page): Promise<void> {
  await guardStore(async () => {
    const tx = run.db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const [outbox, meta] = [tx.objectStore('outbox'), tx.objectStore('meta')];
      const range = IDBKeyRange.bound(page.from, page.to);
      for (const [kind, store] of [['event', 'events'] as const, ['item', 'vault'] as const]) {
        const records = await tx.objectStore(store).getAll(range);
        for (const { id, space: where } of records) {
          if ((where ?? 'team') !== space || !page.isMissing(id)) continue;
          // What waits already, or was refused, is known to be missing there.
          if ((await outbox.getKey([kind, id])) === undefined) await outbox.put({ kind, id });
        }
      }
      const state = await syncStateIn(meta);
      const rest = without(state.refill, name);
      await meta.put({ ...state, refill: page.isLast ? rest : { ...rest, [name]: page.to } }, 'sync');
      if (page.isLast && space === 'team') {
        for (const [ticket, device] of await tx.objectStore('sightings').getAllKeys())
          if (device === run.identity.device) await outbox.put({ kind: 'sighting', id: ticket });
      }
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}
