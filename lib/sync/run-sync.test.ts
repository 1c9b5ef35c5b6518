import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeServer, answerJson as json, type Seen } from '../../test/sync/fake-server.ts';
import { type Client, makeClient } from '../../test/sync/make-client.ts';
import { readSyncRuns } from '../store/sync-meta.ts';

const SERVER = 'https://couch.example/path';
const NOW = Date.parse('2026-11-22T08:00:00Z');
const at = (seconds: number) => ({ now: () => NOW + seconds * 1000, random: () => 0.5 });

let ann: Client;
beforeEach(async () => {
  ann = await makeClient('ann');
  await ann.join(SERVER, { name: 'team' });
});
afterEach(() => ann.close());

const isBulk = ({ path }: Seen) => path.endsWith('/_bulk_docs');
const outbox = () => ann.db.getAll('outbox');
/** An answer to what is sent, and to nothing else. */
const onBulk = (answer: (seen: Seen) => Response) => fakeServer((seen) => (isBulk(seen) ? answer(seen) : undefined));

describe('a run', () => {
  it('sends texts before the events that name them, signed in, compressed, and to no other place', async () => {
    for (let i = 0; i < 20; i++) await ann.note('case:a', `note ${i}`);
    const server = fakeServer();
    expect(await ann.sync({ ...at(0), fetch: server.fetch })).toMatchObject({ state: 'synced', waiting: 0 });
    const bulk = server.seen.find(isBulk)!;
    expect(bulk.path).toBe('/path/team/_bulk_docs');
    expect(bulk.body.docs?.map((doc) => ('item' in doc ? 'item' : 'event'))).toEqual([
      ...Array(20).fill('item'),
      ...Array(20).fill('event'),
    ]);
    expect(bulk.headers.get('content-encoding')).toBe('gzip');
    expect(bulk.length).toBeLessThan(JSON.stringify(bulk.body).length / 3);
    expect(bulk.headers.get('authorization')).toBe(`Basic ${btoa('ann:secret')}`);
    expect(server.paths().every((path) => path.includes(' /path/team/'))).toBe(true);
  });

  it('is not compressed where the server does not take that, and remembers it', async () => {
    for (let i = 0; i < 20; i++) await ann.note('case:a', `note ${i}`);
    const server = fakeServer(({ headers }) =>
      headers.get('content-encoding') === 'gzip' ? json({ error: 'bad_content_type', reason: '' }, 415) : undefined,
    );
    expect(await ann.sync({ ...at(0), fetch: server.fetch })).toMatchObject({ state: 'synced', gzip: false });
    await ann.note('case:a', 'x'.repeat(3000));
    server.seen.length = 0;
    await ann.sync({ ...at(60), fetch: server.fetch });
    expect(server.seen.filter(isBulk)).toHaveLength(1);
  });

  it('what is too large goes in halves, and one document that is so alone is refused and holds up nothing', async () => {
    await ann.note('case:a', 'y'.repeat(50_000));
    for (let i = 0; i < 10; i++) await ann.note('case:a', `note ${i}`);
    const server = onBulk(({ body }) =>
      JSON.stringify(body).length > 20_000
        ? json({ error: 'document_too_large', reason: '' }, 413)
        : json(
            body.docs?.map(({ _id }) => ({ ok: true, id: _id })),
            201,
          ),
    );
    const state = await ann.sync({ ...at(0), fetch: server.fetch });
    expect(state).toMatchObject({ state: 'refused', waiting: 0, problem: null, refused: [{ reason: 'too-large' }] });
    expect(await outbox()).toHaveLength(1);
  });

  it.each([
    ['a busy server', () => json({ error: 'busy' }, 503), 'waiting', 'sync-busy'],
    ['too many requests', () => json({ error: 'too_many_requests' }, 429), 'waiting', 'sync-busy'],
    ['a page of a proxy', () => new Response('<html>502</html>', { status: 502 }), 'waiting', 'sync-busy'],
    ['a captive portal', () => new Response('<html>Sign in</html>'), 'offline', 'sync-no-couch'],
    ['a captive portal that leads elsewhere', () => new Response(null, { status: 302 }), 'offline', 'sync-no-couch'],
    ['a proxy that wants a name', () => new Response('who?', { status: 407 }), 'offline', 'sync-no-couch'],
    ['a page that forbids', () => new Response('<html>No</html>', { status: 403 }), 'offline', 'sync-no-couch'],
    ['JSON of something else', () => json({ hello: 'world' }), 'offline', 'sync-no-couch'],
    ['an answer that broke off', () => new Response('[{"ok":tr'), 'offline', 'sync-unreachable'],
    ['no database', () => json({ error: 'not_found', reason: 'no_db_file' }, 404), 'refused', 'sync-no-database'],
    ['no member', () => json({ error: 'forbidden', reason: '' }, 403), 'refused', 'sync-not-member'],
    ['a wrong password', () => json({ error: 'unauthorized', reason: '' }, 401), 'signed-out', 'sync-signed-out'],
  ] as const)('%s loses nothing, and is said', async (_, answer, state, code) => {
    await ann.note('case:a', 'kept');
    const before = await outbox();
    const said = await ann.sync({ ...at(0), fetch: fakeServer(answer).fetch });
    expect(said).toMatchObject({ state, problem: { code }, waiting: 2, failures: 1 });
    expect(said.offlineSince).toBe(state === 'offline' ? new Date(NOW).toISOString() : null);
    expect(await outbox()).toEqual(before);
    expect(await ann.sync({ ...at(3600), fetch: fakeServer().fetch })).toMatchObject({
      state: 'synced',
      waiting: 0,
      problem: null,
      offlineSince: null,
      failures: 0,
    });
    expect((await readSyncRuns(ann.db)).map(({ outcome }) => outcome)).toEqual([state, 'synced']);
  });

  it('no connection: waits ever longer by chance, unless a person asks', async () => {
    const none = () => Promise.reject(new TypeError('Failed to fetch'));
    const first = await ann.sync({ ...at(0), fetch: none });
    expect(first).toMatchObject({ state: 'offline', failures: 1, nextAt: new Date(NOW + 2000).toISOString() });
    const server = fakeServer();
    expect(await ann.sync({ ...at(1), fetch: server.fetch })).toEqual(first);
    expect(server.seen).toEqual([]);
    const second = await ann.sync({ ...at(3), fetch: none });
    expect(second).toMatchObject({ failures: 2, offlineSince: first.offlineSince });
    expect(second.nextAt).toBe(new Date(NOW + 3000 + 4000).toISOString());
    expect(await ann.sync({ ...at(4), hurry: true, fetch: server.fetch })).toMatchObject({ state: 'synced' });
  });

  it('a pause that the server asks for is kept, also where a person is in a hurry', async () => {
    const busy = fakeServer(() => json({ error: 'slow_down' }, 429, { 'retry-after': '120' }));
    expect(await ann.sync({ ...at(0), fetch: busy.fetch })).toMatchObject({ asked: true });
    const server = fakeServer();
    await ann.sync({ ...at(110), hurry: true, fetch: server.fetch });
    expect(server.seen).toEqual([]);
    expect(await ann.sync({ ...at(121), fetch: server.fetch })).toMatchObject({ state: 'synced' });
  });

  it('corrects its clock by the server’s, for what is said from then on', async () => {
    const ahead = fakeServer((seen) =>
      seen.path.endsWith('/_changes')
        ? json({ results: [], last_seq: 0 }, 200, { date: new Date(NOW + 3600_000).toUTCString() })
        : undefined,
    );
    expect(await ann.sync({ ...at(0), fetch: ahead.fetch })).toMatchObject({ clockOff: 3600 + 1 });
    const now = Date.now();
    const [event] = await ann.note('case:a', 'in the right hour');
    expect(Date.parse(event!.at.slice(0, 24)) - now).toBeGreaterThan(3_600_000);
    expect(Date.parse(event!.at.slice(0, 24)) - now).toBeLessThan(3_660_000);
  });
});

describe('rows of an answer', () => {
  it('are matched by id, in whatever order; what is missing among them is sent again', async () => {
    for (let i = 0; i < 3; i++) await ann.note('case:a', `note ${i}`);
    const [, ...rest] = (await outbox()).map(({ id }) => id);
    const some = onBulk(() =>
      json(
        rest.toReversed().map((id) => ({ ok: true, id })),
        201,
      ),
    );
    expect(await ann.sync({ ...at(0), fetch: some.fetch })).toMatchObject({ state: 'waiting', waiting: 1 });
    expect(await ann.sync({ ...at(3600), fetch: fakeServer().fetch })).toMatchObject({ state: 'synced', waiting: 0 });
  });

  it('forbidden is final: shown, set aside, never sent again', async () => {
    const [event] = await ann.note('case:a', 'mine');
    const refusing = onBulk(({ body }) =>
      json(
        body.docs?.map(({ _id }) =>
          _id === event!.id ? { id: _id, error: 'forbidden', reason: 'needs-manager' } : { ok: true, id: _id },
        ),
        201,
      ),
    );
    const refused = [{ id: event!.id, reason: 'needs-manager' }];
    expect(await ann.sync({ ...at(0), fetch: refusing.fetch })).toMatchObject({
      state: 'refused',
      waiting: 0,
      refused,
    });
    const server = fakeServer();
    expect(await ann.sync({ ...at(60), fetch: server.fetch })).toMatchObject({ state: 'refused', refused });
    expect(server.seen.filter(isBulk)).toEqual([]);
    expect(await ann.db.get('events', event!.id)).toBeDefined();
  });

  it('a conflict is success where the server holds the same, and never written over where it holds another', async () => {
    const [same] = await ann.note('case:a', 'the same');
    const [other] = await ann.note('case:a', 'another');
    const held = [
      { _id: same!.id, _rev: '1-a', event: same, postedBy: 'ann' },
      { _id: other!.id, _rev: '1-a', event: { ...other, data: { note: 'something else' } }, postedBy: 'eve' },
    ];
    const server = fakeServer((seen) => {
      if (isBulk(seen))
        return json(
          seen.body.docs?.map(({ _id }) =>
            held.some((doc) => doc._id === _id) ? { id: _id, error: 'conflict' } : { ok: true, id: _id },
          ),
          201,
        );
      if (seen.body.keys) return json({ rows: held.map((doc) => ({ id: doc._id, doc })) });
      return undefined;
    });
    const refused = [{ id: other!.id, reason: 'different' }];
    expect(await ann.sync({ ...at(0), fetch: server.fetch })).toMatchObject({ state: 'refused', waiting: 0, refused });
    expect(server.seen.filter(isBulk)).toHaveLength(1);
    expect(await ann.db.get('events', other!.id)).toEqual(other);
  });

  it('some that could not be written for a reason that may pass stay, and a pause is made', async () => {
    await ann.note('case:a', 'kept');
    const server = onBulk(({ body }) =>
      json(
        body.docs?.map(({ _id }) => ({ id: _id, error: 'internal_server_error' })),
        201,
      ),
    );
    expect(await ann.sync({ ...at(0), fetch: server.fetch })).toMatchObject({
      state: 'waiting',
      waiting: 2,
      failures: 1,
    });
  });

  it('that others erase what is theirs is no refusal to show', async () => {
    await ann.note('case:a', 'a text');
    await ann.act('erase', 0);
    const server = onBulk(({ body }) =>
      json(
        body.docs?.map((doc) =>
          'item' in doc ? { id: doc._id, error: 'forbidden', reason: 'not-poster' } : { ok: true, id: doc._id },
        ),
        201,
      ),
    );
    expect(await ann.sync({ ...at(0), fetch: server.fetch })).toMatchObject({ state: 'synced', refused: [] });
  });
});

describe('what may leave', () => {
  it('is the team’s choice: names stay here where they may not leave, and quotes are cut', async () => {
    await ann.join(SERVER, { name: 'team', leaves: { quotes: true, names: true, texts: false } });
    await ann.note('case:a', 'a thought of ours');
    const server = fakeServer();
    await ann.sync({ ...at(0), fetch: server.fetch });
    expect(JSON.stringify(server.seen.map(({ body }) => body))).not.toContain('a thought of ours');
    expect((await ann.db.getAll('vault'))[0]).toMatchObject({ space: 'local', text: 'a thought of ours' });
    expect(await outbox()).toEqual([]);
  });
});
