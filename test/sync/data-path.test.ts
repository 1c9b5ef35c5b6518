import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { putSighting } from '../../lib/store/sightings.ts';
import { readSyncRuns } from '../../lib/store/sync-meta.ts';
import { pollOnce } from '../../lib/sync/poll-once.ts';
import { plainDeps, whole } from './make-client.ts';
import { teamOnServer, texts } from './team-on-server.ts';

const team = teamOnServer();

describe('a team of two', () => {
  it('what one says the other hears, with its texts, and then there is nothing to do: one request', async () => {
    const ann = await team.joined('ann');
    await ann.open('case:a');
    await ann.note('case:a', 'called them');
    expect(await ann.sync()).toMatchObject({ state: 'synced', waiting: 0, problem: null });
    const bob = await team.joined('bob');
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
    const ann = await team.joined('ann');
    const [event] = await ann.open('case:a');
    await ann.sync();
    const { _rev, ...doc } = await team.remote.get(event!.id);
    expect(doc).toEqual({ _id: event!.id, event, postedBy: 'ann' });
    expect(_rev).toMatch(/^1-/);
  });

  it('a look at a ticket is posted by its device alone, replaced there, and heard by the other', async () => {
    const ann = await team.joined('ann');
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
    const bob = await team.joined('bob');
    await ann.sync();
    await bob.sync();
    expect(await bob.db.getAll('sightings')).toEqual(await ann.db.getAll('sightings'));
    expect((await bob.db.getAll('sightings'))[0]).toMatchObject({ score: 50, device: ann.me.device });
    expect(await ann.db.count('outbox')).toBe(0);
    await look(50, '2026-11-22T08:03:00Z');
    expect(await ann.db.count('outbox')).toBe(0);
  });

  it('waits for news while a page is open, and hears it', async () => {
    const [ann, bob] = [await team.joined('ann'), await team.joined('bob')];
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
    const [ann, bob] = [await team.joined('ann'), await team.joined('bob')];
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
    expect(await team.remote.docs()).toHaveLength(82);
    await bob.sync();
    expect(await whole(bob.db)).toEqual(await whole(ann.db));
  });

  it('is one at a time: who finds another under way leaves it to that one', async () => {
    const ann = await team.joined('ann');
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
