import 'fake-indexeddb/auto';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { DEFAULT_LEAVES } from '../../lib/model/team.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/schema.ts';
import { joinTeam } from '../../lib/sync/join-team.ts';
import { runSync } from '../../lib/sync/run-sync.ts';
import { type FaultProxy, startProxy } from '../../test/sync/start-proxy.ts';
import { startServer } from '../../test/sync/start-server.ts';
import { caseLog } from './case-log.ts';
import { type Measured, startPouch } from './sync-pouch.ts';

const EVENTS = 10_000;
const CASES = 500;
/** Added to every request, in milliseconds: a server some countries away. */
const FAR = 40;

const round = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const words = ({ ms, requests, bytesUp, bytesDown }: Measured) =>
  `${round(ms)}, ${requests} requests, ${mega(bytesUp)} up, ${mega(bytesDown)} down`;

/** A store with a log in it that nobody has heard yet. */
async function fill(log: readonly LogEvent[], items: readonly VaultItem[]): Promise<Store> {
  const db = await openStore({ name: crypto.randomUUID() });
  const tx = db.transaction(['events', 'vault', 'outbox'], 'readwrite');
  for (const event of log) {
    tx.objectStore('events').put(event);
    tx.objectStore('outbox').put({ kind: 'event', id: event.id });
  }
  for (const item of items) {
    tx.objectStore('vault').put(item);
    tx.objectStore('outbox').put({ kind: 'item', id: item.id });
  }
  await tx.done;
  return db;
}

async function join(db: Store, server: string, name: string): Promise<void> {
  const joinedAt = new Date().toISOString();
  const team = { server, name, closed: null, user: 'ann', roles: [], joinedAt, key: null, leaves: DEFAULT_LEAVES };
  await joinTeam(db, team, { kind: 'basic', user: 'ann', password: 'secret' });
}

/**
 * Runs until nothing is left to do, as the extension does, and says what that took, and when the last was sent: after that its own
 * words come back to it, which PouchDB leaves to another replication.
 */
async function sync(db: Store, proxy: FaultProxy): Promise<Measured & { sentMs: number }> {
  const before = { ...proxy.tally };
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
  const { requests, bytesUp, bytesDown } = proxy.tally;
  return {
    ms: performance.now() - began,
    sentMs,
    requests: requests - before.requests,
    bytesUp: bytesUp - before.bytesUp,
    bytesDown: bytesDown - before.bytesDown,
  };
}

/** A little of both before it counts: the first through a program is always slow. */
async function warmUp(
  proxy: FaultProxy,
  open: (name: string) => { make(): Promise<void> },
  docs: unknown[],
  fillLittle: () => Promise<Store>,
  pouch: ReturnType<typeof startPouch>,
): Promise<void> {
  await open('warm').make();
  const db = await fillLittle();
  await join(db, proxy.url, 'warm');
  await sync(db, proxy);
  db.close();
  await pouch.measure(docs, 'warm-pouch', undefined);
}

/**
 * A log of 10,000 events and its texts, up from one browser and down to another, beside PouchDB 9 on the same server. All in one
 * process, in memory: express-pouchdb stands in for CouchDB, fake-indexeddb for a browser's IndexedDB.
 */
export async function measureSync(): Promise<Record<string, string>> {
  const { log, items } = caseLog(CASES, EVENTS, 50);
  const server = await startServer();
  const proxy = await startProxy(server.url);
  const pouch = startPouch(proxy);
  const rows: Record<string, string> = {};
  const docs = [...log.map((event) => ({ _id: event.id, event })), ...items.map((item) => ({ _id: item.id, item }))];
  rows['the log'] =
    `${log.length} events of ${CASES} cases, ${items.length} texts, ${mega(JSON.stringify(docs).length)}`;
  await warmUp(proxy, server.open, docs.slice(0, 500), () => fill(log.slice(0, 500), []), pouch);
  for (const delay of [0, FAR]) {
    const where = delay === 0 ? 'loopback' : `${delay} ms away`;
    proxy.delayMs = delay;
    const name = `team-${crypto.randomUUID()}`;
    await server.open(name).make();
    const one = await fill(log, items);
    const other = await openStore({ name: crypto.randomUUID() });
    await join(one, proxy.url, name);
    await join(other, proxy.url, name);
    const up = await sync(one, proxy);
    rows[`Simmer up, ${where}`] = `${words(up)}; all sent after ${round(up.sentMs)}`;
    rows[`Simmer down, ${where}`] = words(await sync(other, proxy));
    await sync(one, proxy);
    rows[`Simmer, nothing to do, ${where}`] = words(await sync(one, proxy));
    for (const batch of [undefined, 1000]) {
      const { up, down, idle } = await pouch.measure(docs, `${name}-${batch ?? 'plain'}`, batch);
      const who = `PouchDB 9${batch ? `, batch ${batch}` : ''}`;
      rows[`${who} up, ${where}`] = words(up);
      rows[`${who} down, ${where}`] = words(down);
      rows[`${who}, nothing to do, ${where}`] = words(idle);
    }
    one.close();
    other.close();
  }
  await proxy.close();
  await server.close();
  return rows;
}
