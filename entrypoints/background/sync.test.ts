import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import { openedData } from '../../lib/cases/testing/events.ts';
import type { SyncLine, SyncPage } from '../../lib/messages/sync-messages.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { patchSyncState } from '../../lib/store/sync-meta.ts';
import { answerJson, fakeServer } from '../../test/sync/fake-server.ts';
import { SYNC_ALARM, startSync, syncSoon, watchTeam } from './sync.ts';
import { page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

const SERVER = 'https://couch.team.example';
const auth = { kind: 'basic', user: 'ann', password: 'pass of ann' };
const place = { server: SERVER, name: 'acme' };
const leaves = { quotes: true, names: true, texts: true };
const ask = <T>(name: string, data: object = {}) => ok<T>(name, data, page);
const joining = { ...place, auth, leaves, onlyHere: true };
const settled = () => vi.waitFor(async () => expect((await ask<SyncLine>('sync.get')).state).toBe('synced'), 5000);

/** What the server does first where it is asked for news. */
let slow: (() => Promise<void>) | undefined;
let server: ReturnType<typeof fakeServer>;
/** How the server takes whoever asks. */
let manner: 'ok' | 'wrong' | 'closed' | 'portal' | 'gone';
beforeEach(async () => {
  manner = 'ok';
  server = fakeServer(async ({ path }) => {
    if (path.endsWith('/_changes')) await slow?.();
    if (manner === 'gone') throw new TypeError('Failed to fetch');
    if (manner === 'wrong') return answerJson({ error: 'unauthorized', reason: '-' }, 401);
    if (manner === 'portal') return new Response('<html>Sign in to the network</html>', { status: 200 });
    if (path === '/_session') return answerJson({ ok: true, userCtx: { name: 'ann', roles: ['acme-manager'] } });
    if (manner === 'closed') return answerJson({ error: 'forbidden', reason: '-' }, 403);
    if (path === '/acme-closed') return answerJson({ error: 'forbidden', reason: '-' }, 403);
    if (path === '/acme') return answerJson({ db_name: 'acme', doc_count: 7, update_seq: '7-a' });
    return undefined;
  });
  vi.stubGlobal('fetch', server.fetch);
  await start();
  await show();
});
afterEach(() => vi.unstubAllGlobals());

describe('alone', () => {
  it('there is no alarm and no request, whatever is done (item 1)', async () => {
    const bg = { store: scene.store };
    syncSoon(bg);
    startSync(bg, true);
    expect(await watchTeam(bg)).toBe(false);
    expect(await ask<SyncLine>('sync.now')).toMatchObject({ state: 'alone', waiting: 0 });
    await ask('sync.preview');
    await new Promise((over) => setTimeout(over, 400));
    expect(server.seen).toEqual([]);
    expect(scene.fake.alarms.has(SYNC_ALARM)).toBe(false);
  });
});

describe('joining (item 2)', () => {
  it.each([
    ['wrong', 'sync-wrong-password'],
    ['closed', 'sync-not-member'],
    ['portal', 'sync-no-couch'],
    ['gone', 'sync-no-server'],
  ] as const)('a server that is %s says what to do, and nothing is kept', async (how, code) => {
    manner = how;
    expect(await refusal('sync.check', { ...place, auth }, page)).toBe(code);
    expect(await refusal('sync.join', joining, page)).toBe(code);
    expect((await ask<SyncPage>('sync.page')).team).toBeNull();
    expect(await scene.store((db) => db.getAllKeys('secrets'))).toEqual([]);
  });

  it('plain http is for this computer alone, and an address holds no password', async () => {
    for (const address of ['http://couch.team.example', 'https://ann:secret@couch.team.example', 'couch']) {
      expect(await refusal('sync.check', { ...place, server: address, auth }, page)).toBe('sync-bad-address');
    }
    expect(server.seen).toEqual([]);
  });

  it('without the browser’s permission nothing is asked of the server', async () => {
    scene.fake.browser.permissions.contains = async () => false;
    expect(await refusal('sync.check', { ...place, auth }, page)).toBe('sync-no-permission');
    expect(server.seen).toEqual([]);
  });

  it('a check sends nothing of the log; joining does, and sets the alarm; no answer holds the password', async () => {
    expect(await ask('sync.check', { ...place, auth })).toEqual({
      user: 'ann',
      roles: ['acme-manager'],
      records: 7,
      hasClosed: false,
      teamLeaves: { quotes: true, names: true, texts: true },
    });
    expect(server.seen.every(({ method }) => method === 'GET')).toBe(true);
    const joined = await ask<SyncPage>('sync.join', joining);
    expect(joined.team).toMatchObject({ ...place, user: 'ann', closed: null, onlyHere: true });
    await settled();
    expect(scene.fake.alarms.has(SYNC_ALARM)).toBe(true);
    expect(JSON.stringify([joined, await ask('sync.page')])).not.toContain('pass of ann');
    expect(JSON.stringify([...scene.fake.sessionKept])).not.toContain('pass of ann');
  });

  it('an invitation is read, anything else is none', async () => {
    const { link } = await ask<SyncPage>('sync.join', joining);
    expect(await ask('sync.link', { text: link })).toEqual({ invitation: { server: SERVER, team: 'acme' } });
    expect(await ask('sync.link', { text: 'https://couch.team.example' })).toEqual({ invitation: null });
    await settled();
  });
});

describe('in a team', () => {
  beforeEach(async () => {
    await ask('sync.join', joining);
    await settled();
  });

  it('acts that follow one another leave together, in a moment', async () => {
    const bg = { store: scene.store };
    const before = server.seen.length;
    const act = (name: string) => ask('settings.set', { language: 'auto', name, mine: [], side: 'right' });
    await act('Ann');
    syncSoon(bg);
    await act('Ann A.');
    syncSoon(bg);
    await vi.waitFor(() => expect(server.paths().slice(before)).toContain('POST /acme/_bulk_docs'), 5000);
    await settled();
    expect(
      server
        .paths()
        .slice(before)
        .filter((path) => path === 'POST /acme/_bulk_docs'),
    ).toHaveLength(1);
  });

  it('who is signed out signs in again without leaving', async () => {
    manner = 'wrong';
    expect(await ask('sync.now')).toMatchObject({ state: 'signed-out', problem: { code: 'sync-signed-out' } });
    expect(await watchTeam({ store: scene.store })).toBe(false);
    expect(await refusal('sync.sign-in', { auth }, page)).toBe('sync-wrong-password');
    manner = 'ok';
    await ask('sync.sign-in', { auth: { kind: 'jwt', token: 'a.b.c' } });
    await settled();
    expect(server.seen.at(-1)?.headers.get('authorization')).toBe('Bearer a.b.c');
  });

  it('what the server refused is marked where it stands in its case (item 4)', async () => {
    const id = await scene.store(async (db) => {
      const opened = newEvent('case.opened', 'case:refused-one', openedData({ ticketRef: null as never }));
      const [event] = await appendEvents(db, await readIdentity(db), { events: [opened], items: [] });
      await patchSyncState(db, () => ({ refused: [{ id: event!.id, reason: 'too-large' }] }));
      return event!.id;
    });
    const { timeline } = await ask<{ timeline: { id: string; aside: string | null }[] }>('case.get', {
      id: 'refused-one',
    });
    expect(timeline.find((line) => line.id === id)?.aside).toContain('the team’s server refused it');
    expect((await ask<SyncPage>('sync.page')).refused).toMatchObject([
      { id, reason: 'too-large', what: 'event-case', case: { id: 'refused-one' } },
    ]);
    expect((await ask<SyncPage>('sync.refused', { ids: [id], how: 'keep' })).refused).toEqual([]);
  });

  it('a run that lasts is told to the pages while it does, with how far it is (item 7)', async () => {
    const told = scene.fake.browser.runtime.sendMessage as ReturnType<typeof vi.fn>;
    let during = -1;
    slow = async () => {
      slow = undefined;
      const progress = { up: null, down: [9, 900] as [number, number] };
      await scene.store((db) => patchSyncState(db, () => ({ state: 'syncing', progress })));
      told.mockClear();
      await new Promise((over) => setTimeout(over, 2300));
      during = told.mock.calls.length;
      expect(await ask('sync.get')).toMatchObject({ state: 'syncing', progress: { down: [9, 900] } });
    };
    await ask('sync.now');
    expect(during).toBe(1);
  });

  it('a connection that fails is told from no network at all', async () => {
    manner = 'gone';
    expect(await ask('sync.now')).toMatchObject({ problem: { code: 'sync-unreachable' } });
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    expect(await ask('sync.now')).toMatchObject({ state: 'offline', problem: { code: 'sync-no-network' } });
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('what is done while the server is away is counted, and goes up afterwards', async () => {
    manner = 'gone';
    expect(await ask('sync.now')).toMatchObject({ state: 'offline' });
    await ask('settings.set', { language: 'auto', name: 'Ann', mine: [], side: 'right' });
    const line = await ask<SyncLine>('sync.get');
    expect(line.waiting).toBeGreaterThan(0);
    expect(line.offlineSince).toMatch(/^20/);
    manner = 'ok';
    expect(await ask('sync.now')).toMatchObject({ state: 'synced', waiting: 0, offlineSince: null });
  });

  it.each([false, true])(
    'leaving (wiping: %s) ends the alarm, forgets the password and asks nothing more (item 1)',
    async (wipe) => {
      await ask('settings.set', { language: 'auto', name: 'Ann', mine: [], side: 'right' });
      expect((await ask<SyncPage>('sync.leave', { wipe })).team).toBeNull();
      const asked = server.seen.length;
      expect(await ask('sync.now')).toMatchObject({ state: 'alone' });
      expect(server.seen.length).toBe(asked);
      expect(scene.fake.alarms.has(SYNC_ALARM)).toBe(false);
      const left = await scene.store(async (db) => [await db.count('secrets'), await db.count('events')]);
      expect(left[0]).toBe(0);
      expect((left[1] ?? 0) > 0).toBe(!wipe);
    },
  );
});

describe('the host of the team', () => {
  it('is no site to be read, from before the permission is asked until the team is left', async () => {
    scene.fake.browser.permissions.getAll = async () => ({ origins: ['https://couch/*'] });
    const registered: string[][] = [];
    const scripting = scene.fake.browser.scripting as unknown as Record<string, unknown>;
    scripting.registerContentScripts = async (scripts: { matches: string[] }[]) => {
      registered.push(...scripts.map(({ matches }) => matches));
    };
    await ask('sync.pending', { server: 'https://couch' });
    expect(registered).toEqual([]);
    await ask('sync.pending', { server: null });
    expect(registered).toEqual([['https://couch/*']]);
  });
});
