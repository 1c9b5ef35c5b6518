import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readIdentity } from '../../lib/store/identity.ts';
import { putSighting } from '../../lib/store/sightings.ts';
import { readSyncRuns } from '../../lib/store/sync-meta.ts';
import { leaveTeam } from '../../lib/sync/leave-team.ts';
import { pollOnce } from '../../lib/sync/poll-once.ts';
import { type Client, makeClient, plainDeps, whole } from './make-client.ts';
import { type FaultProxy, startProxy } from './start-proxy.ts';
import { type Remote, startServer } from './start-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let proxy: FaultProxy;
let remote: Remote;
let clients: Client[];
let name: string;

beforeAll(async () => {
  server = await startServer();
  proxy = await startProxy(server.url);
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});
beforeEach(async () => {
  name = `team-${crypto.randomUUID()}`;
  remote = server.open(name);
  await remote.make();
  clients = [];
  proxy.next = () => 'none';
});
afterEach(() => {
  for (const client of clients) client.close();
});

async function joined(user: string, roles: string[] = []): Promise<Client> {
  const client = await makeClient(user);
  clients.push(client);
  await client.join(proxy.url, { name, roles });
  return client;
}

const texts = async (client: Client) =>
  (await client.db.getAll('vault')).map((item) => ('text' in item ? item.text : 'erased')).sort();

/** So many minutes later, here and at the server. */
function later(minutes: number) {
  const ms = minutes * 60_000;
  const shifted: typeof fetch = async (...asked) => {
    const answer = await fetch(...asked);
    const { status } = answer;
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(Date.now() + ms).toUTCString());
    return new Response(await answer.arrayBuffer(), { status, headers });
  };
  return { now: () => Date.now() + ms, fetch: shifted };
}

/** The database is dropped and made again under the same name. */
async function makeAnew(): Promise<void> {
  await remote.drop();
  await remote.make();
}

/** The database as it is now, put back by what this gives, whatever happens to it meanwhile. */
async function backUp(client: Client) {
  const docs = await remote.docs();
  const { _id, mark } = await remote.get(`_local/simmer-${client.me.device}`);
  return async () => {
    await makeAnew();
    await remote.putAsWere(docs);
    await remote.put({ _id: String(_id), mark });
  };
}

describe('a team of two', () => {
  it('what one says the other hears, with its texts, and then there is nothing to do: one request', async () => {
    const ann = await joined('ann');
    await ann.open('case:a');
    await ann.note('case:a', 'called them');
    expect(await ann.sync()).toMatchObject({ state: 'synced', waiting: 0, problem: null });
    const bob = await joined('bob');
    expect(await bob.sync()).toMatchObject({ state: 'synced' });
    expect(await whole(bob.db)).toEqual(await whole(ann.db));
    await bob.note('case:a', 'so did I');
    await bob.sync();
    await ann.sync();
    expect(await whole(ann.db)).toEqual(await whole(bob.db));
    await ann.sync();
    expect((await readSyncRuns(ann.db)).at(-1)).toMatchObject({ requests: 1, up: 0, down: 0, outcome: 'synced' });
  });

  it('documents say who posted them, and hold one thing', async () => {
    const ann = await joined('ann');
    const [event] = await ann.open('case:a');
    await ann.sync();
    const { _rev, ...doc } = await remote.get(event!.id);
    expect(doc).toEqual({ _id: event!.id, event, postedBy: 'ann' });
    expect(_rev).toMatch(/^1-/);
  });

  it('a look at a ticket is posted by its device alone, replaced there, and heard by the other', async () => {
    const ann = await joined('ann');
    const look = async (score: number, observedAt: string) =>
      putSighting(
        ann.db,
        {
          ticket: 't1',
          device: ann.me.device,
          observedAt,
          assessment: { score, level: 'watch', policyVersion: 'p' },
          owner: null,
          handledUpTo: null,
        },
        { ticket: 't1', observedAt, firstSignalAt: null, level: 'watch' } as never,
      );
    await look(45, '2026-11-22T08:00:00Z');
    await ann.sync();
    await look(50, '2026-11-22T08:01:00Z');
    await look(50, '2026-11-22T08:02:00Z');
    const bob = await joined('bob');
    await ann.sync();
    await bob.sync();
    expect(await bob.db.getAll('sightings')).toEqual(await ann.db.getAll('sightings'));
    expect((await bob.db.getAll('sightings'))[0]).toMatchObject({ score: 50, device: ann.me.device });
    expect(await ann.db.count('outbox')).toBe(0);
    await look(50, '2026-11-22T08:03:00Z');
    expect(await ann.db.count('outbox')).toBe(0);
  });

  it('waits for news while a page is open, and hears it', async () => {
    const [ann, bob] = [await joined('ann'), await joined('bob')];
    await ann.open('case:a');
    await ann.sync();
    await bob.sync();
    const polling = pollOnce(bob.db, plainDeps(), new AbortController().signal);
    await ann.note('case:a', 'news');
    await ann.sync();
    expect(await polling).toMatchObject({ state: 'synced' });
    expect(await texts(bob)).toContain('news');
    const stopped = new AbortController();
    const idle = pollOnce(bob.db, plainDeps(), stopped.signal);
    stopped.abort();
    expect(await idle).toMatchObject({ state: 'synced' });
  });
});

describe('a run of 25 seconds', () => {
  it('ends before them on a slow line, having heard the other side, and the next goes on where it ended', async () => {
    const [ann, bob] = [await joined('ann'), await joined('bob')];
    await bob.open('case:b');
    await bob.sync();
    for (let i = 0; i < 40; i++) await ann.note('case:a', `note ${i}`);
    const state = await ann.db.get('meta', 'sync');
    await ann.db.put('meta', { ...(state as object), batch: { up: 4, down: 25 } }, 'sync');
    let clock = Date.now();
    const slow: typeof fetch = async (...asked) => {
      clock += 3000;
      const answer = await fetch(...asked);
      const headers = new Headers({ date: new Date(clock).toUTCString() });
      return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
    };
    const run = async () => {
      const began = clock;
      const { state } = await ann.sync({ fetch: slow, now: () => clock });
      expect(clock - began).toBeLessThan(25_000);
      return state;
    };
    expect(await run()).toBe('syncing');
    expect((await ann.db.getAll('events')).some(({ subject }) => subject === 'case:b')).toBe(true);
    let runs = 1;
    while ((await run()) === 'syncing') runs++;
    expect(runs).toBeLessThan(10);
    expect(await remote.docs()).toHaveLength(82);
    await bob.sync();
    expect(await whole(bob.db)).toEqual(await whole(ann.db));
  });

  it('is one at a time: who finds another under way leaves it to that one', async () => {
    const ann = await joined('ann');
    await ann.open('case:a');
    let isTaken = false;
    const lock = async <T>(work: () => Promise<T>) => {
      if (isTaken) return undefined;
      isTaken = true;
      return work().finally(() => {
        isTaken = false;
      });
    };
    const [one, other] = await Promise.all([ann.sync({ lock }), ann.sync({ lock })]);
    expect(one).toMatchObject({ state: 'synced' });
    expect(other).toMatchObject({ state: 'waiting' });
    expect(await readSyncRuns(ann.db)).toHaveLength(1);
  });
});

describe('what is erased', () => {
  it('is erased on every device, and one that was away for a year cannot bring it back', async () => {
    const [ann, bob] = [await joined('ann'), await joined('bob')];
    await ann.open('case:a');
    await ann.note('case:a', 'a secret');
    await ann.sync();
    await bob.sync();
    await bob.note('case:a', 'said offline by bob');
    for (let i = 0; i < 3; i++) await ann.act('erase', 0);
    expect(await ann.sync()).toMatchObject({ state: 'synced' });
    const year = later(365 * 24 * 60);
    expect(await bob.sync(year)).toMatchObject({ state: 'synced' });
    expect((await texts(bob)).filter((text) => text !== 'erased')).toEqual(['said offline by bob']);
    await ann.sync();
    expect(await whole(ann.db)).toEqual(await whole(bob.db));
    const docs = await remote.docs();
    expect(JSON.stringify(docs)).not.toContain('a secret');
  });

  it('is erased there, too, where it was erased while its text was on the way', async () => {
    const ann = await joined('ann');
    await ann.note('case:a', 'a secret');
    const meanwhile: typeof fetch = async (...asked) => {
      if (String(asked[0]).includes('_bulk_docs') && (await texts(ann)).includes('a secret')) await ann.act('erase', 0);
      return fetch(...asked);
    };
    await ann.sync({ fetch: meanwhile });
    await ann.sync();
    expect(JSON.stringify(await remote.docs())).not.toContain('a secret');
    expect(await ann.db.count('outbox')).toBe(0);
  });

  it('is erased again where a server put back from a backup has it once more', async () => {
    const ann = await joined('ann', ['_admin']);
    await ann.open('case:a');
    await ann.sync();
    const restore = await backUp(ann);
    await ann.act('erase', 0);
    await ann.sync();
    await restore();
    expect(await ann.sync(later(20))).toMatchObject({ state: 'synced' });
    const docs = await remote.docs();
    expect(docs.filter(({ item }) => (item as { text?: string } | undefined)?.text !== undefined)).toEqual([]);
  });
});

describe('a server that lost something', () => {
  it('made anew: everybody gives back what they said themselves, a manager also what others said', async () => {
    const [ann, bob] = [await joined('ann'), await joined('bob')];
    await ann.open('case:a');
    await bob.open('case:b', 'ticket-b');
    for (const client of [ann, bob, ann]) await client.sync();
    const before = await whole(ann.db);
    await makeAnew();
    await bob.sync(later(20));
    expect(await remote.docs()).toHaveLength(2);
    await ann.sync(later(20));
    expect(await remote.docs()).toHaveLength(4);
    await bob.sync(later(21));
    expect(await whole(bob.db)).toEqual(before);
    await makeAnew();
    await ann.join(proxy.url, { name, roles: [`${name}-manager`] });
    await ann.sync(later(40));
    expect(await remote.docs()).toHaveLength(4);
  });

  it('put back from a backup, and written to since: what is missing flows back', async () => {
    const [ann, bob] = [await joined('ann'), await joined('bob')];
    await ann.open('case:a');
    for (const client of [ann, bob]) await client.sync();
    const restore = await backUp(ann);
    for (let i = 0; i < 3; i++) await ann.note('case:a', `lost ${i}`);
    await ann.sync(later(15));
    await restore();
    // Bob heard nothing of what was lost; he says so much that the count of changes is past where ann was.
    for (let i = 0; i < 8; i++) await bob.note('case:a', `after ${i}`);
    await bob.sync(later(16));
    expect(await ann.sync(later(30))).toMatchObject({ state: 'synced' });
    await bob.sync(later(31));
    expect(await whole(bob.db)).toEqual(await whole(ann.db));
    expect(await texts(bob)).toHaveLength(12);
  });
});

describe('joining and leaving', () => {
  it('what was said alone goes up; a copy may be kept; another team gets what one said oneself', async () => {
    const ann = await makeClient('ann');
    clients.push(ann);
    await ann.open('case:a');
    expect(await ann.sync()).toMatchObject({ state: 'alone' });
    await ann.join(proxy.url, { name });
    expect(await ann.sync()).toMatchObject({ state: 'synced' });
    expect(await remote.docs()).toHaveLength(2);
    await leaveTeam(ann.db, { wipe: false });
    expect(await ann.sync()).toMatchObject({ state: 'alone' });
    expect(await ann.db.count('events')).toBe(1);
    const other = `team-${crypto.randomUUID()}`;
    await server.open(other).make();
    await ann.join(proxy.url, { name: other });
    expect(await ann.sync()).toMatchObject({ state: 'synced' });
    expect(await server.open(other).docs()).toHaveLength(2);
  });

  it('a wipe leaves nothing of the log, nor the credentials, and begins as another device', async () => {
    const ann = await joined('ann');
    await ann.open('case:a');
    await ann.sync();
    await leaveTeam(ann.db, { wipe: true });
    for (const store of ['events', 'vault', 'cases', 'outbox', 'secrets'] as const)
      expect(await ann.db.count(store)).toBe(0);
    const now = await readIdentity(ann.db);
    expect(now.person).toBe(ann.me.person);
    expect(now.device).not.toBe(ann.me.device);
  });

  it('a team that is left in the middle of a run takes nothing more in', async () => {
    const [ann, bob] = [await joined('ann'), await joined('bob')];
    await ann.open('case:a');
    await ann.sync();
    const leaving: typeof fetch = async (...asked) => {
      const answer = await fetch(...asked);
      if (String(asked[0]).includes('_changes')) await leaveTeam(bob.db, { wipe: true });
      return answer;
    };
    expect(await bob.sync({ fetch: leaving })).toMatchObject({ state: 'alone' });
    expect(await bob.db.count('events')).toBe(0);
  });

  it('the team’s key comes with the first run, and names customers from then on (U4)', async () => {
    const item = { id: 'team-key', space: 'team', kind: 'team-key', text: 'ab'.repeat(32), at: '2026-11-22T08:00:00Z' };
    await remote.put({ _id: 'team-key', item, postedBy: 'root' });
    const ann = await joined('ann');
    await ann.sync();
    expect(await ann.db.get('meta', 'team')).toMatchObject({ key: item.text });
    expect(await readIdentity(ann.db)).toEqual({ ...ann.me, secret: item.text, earlier: [ann.me.secret] });
  });
});
