import type { LogEvent, VaultItem } from '../../../lib/model/event.ts';
import { DEFAULT_LEAVES } from '../../../lib/model/team.ts';
import { readIdentity } from '../../../lib/store/identity.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { joinTeam } from '../../../lib/sync/join-team.ts';
import { runSync } from '../../../lib/sync/run-sync.ts';

/** A database on a server, and who asks. */
export interface Place {
  server: string;
  name: string;
  user: string;
  password: string;
}

/** What a run took in milliseconds, and when the last was sent: after that its own words come back to it. */
export interface Timed {
  ms: number;
  sentMs: number;
}

/** A store with a log in it that was said here and nobody has heard yet. */
export async function fill(name: string, log: readonly LogEvent[], items: readonly VaultItem[]): Promise<Store> {
  const db = await openStore({ name });
  const { device } = await readIdentity(db);
  const tx = db.transaction(['events', 'vault', 'outbox'], 'readwrite');
  for (const event of log) {
    tx.objectStore('events').put({ ...event, device });
    tx.objectStore('outbox').put({ kind: 'event', id: event.id });
  }
  for (const item of items) {
    tx.objectStore('vault').put(item);
    tx.objectStore('outbox').put({ kind: 'item', id: item.id });
  }
  await tx.done;
  return db;
}

export function join(db: Store, { server, name, user, password }: Place): Promise<void> {
  const joinedAt = new Date().toISOString();
  const team = { server, name, closed: null, user, roles: [], joinedAt, key: null, leaves: DEFAULT_LEAVES };
  return joinTeam(db, team, { kind: 'basic', user, password });
}

/** Runs until nothing is left to do, as the extension does. @throws Error where it did not end well */
export async function syncWhole(db: Store): Promise<Timed> {
  const began = performance.now();
  let sentMs = 0;
  const watched: typeof fetch = async (...asked) => {
    const answer = await fetch(...asked);
    if (String(asked[0]).endsWith('/_bulk_docs')) sentMs = performance.now() - began;
    return answer;
  };
  const deps = { fetch: watched, now: Date.now, random: Math.random };
  let state = await runSync(db, deps);
  while (state.state === 'syncing') state = await runSync(db, deps);
  if (state.state !== 'synced') throw new Error(`the run ended ${JSON.stringify(state)}`);
  return { ms: performance.now() - began, sentMs };
}
