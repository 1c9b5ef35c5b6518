import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeServer, answerJson as json } from '../../test/sync/fake-server.ts';
import { type Client, makeClient, plainDeps } from '../../test/sync/make-client.ts';
import { event } from '../cases/testing/events.ts';
import { readSyncState } from '../store/sync-meta.ts';

const PAGE = 1000;
const HOUR = 3_600_000;

let ann: Client;
beforeEach(async () => {
  ann = await makeClient('ann');
  await ann.join('https://couch.example', { name: 'team' });
});
afterEach(() => ann.close());

/** Changes of a database from one on: each an event of its own. */
const changes = (from: number, count: number, pending: number) =>
  json({
    results: Array.from({ length: count }, (_, i) => {
      const it = event(from + i, 'case.note-added', 'case:a', { note: `note-${from + i}` });
      return { seq: `${from + i}-x`, id: it.id, changes: [], doc: { _id: it.id, _rev: '1-a', event: it } };
    }),
    last_seq: `${from + count - 1}-x`,
    pending,
  });

describe('what is new', () => {
  it('the next page is on its way while one is taken in; where it does not come, the one before stays', async () => {
    const known: number[] = [];
    const server = fakeServer(async ({ path, query }) => {
      if (!path.endsWith('/_changes')) return undefined;
      known.push(await ann.db.count('events'));
      return query.get('since') === '0' ? changes(1, PAGE, 7) : json({ error: 'busy' }, 503);
    });
    expect(await ann.sync({ fetch: server.fetch })).toMatchObject({ state: 'waiting', since: { team: `${PAGE}-x` } });
    // The second was asked for before the first was in the log.
    expect(known).toEqual([0, 0]);
    expect(await ann.db.count('events')).toBe(PAGE);
    const later = fakeServer(({ path, query }) => {
      if (!path.endsWith('/_changes')) return undefined;
      return query.get('since') === `${PAGE}-x`
        ? changes(PAGE + 1, 7, 0)
        : json({ error: 'asked from elsewhere' }, 500);
    });
    const again = { ...plainDeps(), now: () => Date.now() + HOUR, fetch: later.fetch };
    expect(await ann.sync(again)).toMatchObject({ state: 'synced', since: { team: `${PAGE + 7}-x` } });
    expect(await ann.db.count('events')).toBe(PAGE + 7);
  });

  it('a page that cannot be taken in leaves neither a word of it nor how far it went', async () => {
    const server = fakeServer(({ path }) => (path.endsWith('/_changes') ? changes(1, 5, 0) : undefined));
    const { since } = await readSyncState(ann.db);
    const broken: typeof fetch = async (...asked) => {
      // The browser closes the store under the run.
      if (String(asked[0]).includes('/_changes')) ann.db.close();
      return server.fetch(...asked);
    };
    await expect(ann.sync({ fetch: broken })).rejects.toThrow();
    await ann.restart();
    expect(await ann.db.count('events')).toBe(0);
    expect((await readSyncState(ann.db)).since).toEqual(since);
  });
});
