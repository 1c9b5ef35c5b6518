import { eventSchema } from '../model/event.ts';
import { uuidV7 } from '../model/uuid-v7.ts';
import { guardStore } from '../store/store-problem.ts';
import { patchSyncState, readSyncState } from '../store/sync-meta.ts';
import { type Doc, takeDocs } from '../store/take-docs.ts';
import type { Couch } from './couch.ts';
import { SyncFailure } from './failure.ts';
import { docsOf, MOST_DOWN } from './pull.ts';
import { hasTime, type Run, without } from './run.ts';

const RECENT_MS = 90 * 24 * 60 * 60_000;
/** Ids made by time are UUIDs of version 7: none of this century begins with more than this. */
const END = '04';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * What a new member needs comes before the history: the policy and open cases, where the database has views of them, then the last
 * 90 days, newest page last. It may come again with the history; that does no harm.
 * @returns true where it is done
 * @throws SyncFailure, ProblemError `store-*`
 */
export async function firstPull(run: Run, couch: Couch, space: 'team' | 'closed'): Promise<boolean> {
  const name = couch.db;
  let from = (await readSyncState(run.db)).first[name];
  if (from === undefined) return true;
  if (from === '') {
    await takeWhole(run, couch, space, await readViews(couch));
    from = uuidV7(run.now() - RECENT_MS);
    await keep(run, name, from);
  }
  while (hasTime(run)) {
    const { rows } = await couch.range(from, END, MOST_DOWN, true);
    await takeWhole(run, couch, space, docsOf(rows));
    run.down += rows.length;
    if (rows.length < MOST_DOWN) {
      await patchSyncState(run.db, ({ first }) => ({ first: without(first, name) }));
      return true;
    }
    from = rows.at(-1)?.id ?? END;
    await keep(run, name, from);
  }
  return false;
}

const keep = (run: Run, name: string, from: string) =>
  patchSyncState(run.db, ({ first }) => ({ first: { ...first, [name]: from } }));

/**
 * Policy and open cases by the views of the design document: `policy`, `subject` (events by subject) and `open` (for each case 1
 * for every time it was opened or opened again, -1 for every time it was closed, summed up).
 */
async function readViews(couch: Couch): Promise<Doc[]> {
  const policy = docsOf((await rowsOf(couch, 'policy', { include_docs: true })) ?? []);
  const cases = (await rowsOf(couch, 'open', { group: true })) ?? [];
  const keys = cases.flatMap(({ key, value }) => (typeof value === 'number' && value > 0 ? [key] : []));
  if (keys.length === 0) return policy;
  return [...policy, ...docsOf((await rowsOf(couch, 'subject', { include_docs: true }, { keys })) ?? [])];
}

/** Rows of a view; undefined where the database has none of this name, or does not show it. */
async function rowsOf(couch: Couch, ...ask: Parameters<Couch['view']>) {
  try {
    return (await couch.view(...ask)).rows;
  } catch (error) {
    if (error instanceof SyncFailure && (error.kind === 'missing' || error.kind === 'forbidden')) return undefined;
    throw error;
  }
}

/** Takes in events together with the texts that they name: those have ids that no range finds. */
async function takeWhole(run: Run, couch: Couch, space: 'team' | 'closed', docs: Doc[]): Promise<void> {
  const named = docs.flatMap(({ event }) => {
    const parsed = eventSchema.safeParse(event);
    return parsed.success ? [...uuidsIn(parsed.data.data)] : [];
  });
  const wanted = await guardStore(async () => {
    const vault = run.db.transaction('vault').store;
    const known = await Promise.all([...new Set(named)].map(async (id) => ((await vault.getKey(id)) ? [] : [id])));
    return known.flat();
  });
  for (let i = 0; i < wanted.length; i += MOST_DOWN) {
    const rows = docsOf((await couch.docs(wanted.slice(i, i + MOST_DOWN))).rows);
    docs.push(...rows.filter(({ item }) => item !== undefined));
  }
  if (docs.length > 0) await takeDocs(run.db, docs, { team: run.team, space }, run.now());
}

function* uuidsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (UUID.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* uuidsIn(inner);
}
