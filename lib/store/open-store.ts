import { openDB } from 'idb';
import { ProblemError } from '../model/problem.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { freshenProjections } from './rebuild-projections.ts';
import { type SimmerSchema, STORE_NAME, STORE_VERSION, type Store } from './schema.ts';
import { storeProblem } from './store-problem.ts';

/** How long an older connection gets to close before the person is asked to. */
const BLOCKED_MS = 3000;

export interface OpenOptions {
  name?: string;
  /** The connection is of no more use: closed for a newer version, or dropped by the browser. Open anew next time. */
  onLost?: () => void;
  blockedMs?: number;
}

/**
 * Opens the database, migrating it step by step where it is older. Each step is in the same transaction: a step that fails
 * leaves the data as it was (law 12). Projections that another version made are made anew before anybody reads them.
 * @throws ProblemError `store-newer`, `store-blocked`, `store-private`, `store-full` or `store-failed`
 */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  if (typeof indexedDB === 'undefined') throw new ProblemError('store-private');
  let giveUp: (problem: ProblemError) => void = () => {};
  let gaveUp = false;
  const blocked = new Promise<never>((_, reject) => {
    giveUp = (problem) => {
      gaveUp = true;
      reject(problem);
    };
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Within an async function, because a browser may also refuse by throwing at once.
  const open = async () =>
    openDB<SimmerSchema>(options.name ?? STORE_NAME, STORE_VERSION, {
      upgrade(db, from, _, tx) {
        for (const migrate of MIGRATIONS.slice(from)) migrate(db, tx);
      },
      blocked() {
        timer = setTimeout(() => giveUp(new ProblemError('store-blocked')), options.blockedMs ?? BLOCKED_MS);
      },
      blocking(_current, _wanted, event) {
        // A newer Simmer waits for us: let go at once, it does not lose what is committed.
        (event.target as IDBDatabase | null)?.close();
        options.onLost?.();
      },
      terminated() {
        options.onLost?.();
      },
    });
  const opening = open();
  opening.then(
    // It opened after all, but nobody waits for it any more: an unwatched connection would block the next upgrade.
    (db) => (gaveUp ? db.close() : undefined),
    () => undefined, // the race below reports it
  );
  try {
    const db = await Promise.race([opening, blocked]);
    await freshenProjections(db).catch((error) => {
      db.close();
      throw error;
    });
    return db;
  } catch (error) {
    throw storeProblem(error, true);
  } finally {
    clearTimeout(timer);
  }
}
