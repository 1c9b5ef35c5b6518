import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import type { SyncPage } from '../../lib/messages/sync-messages.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { rolesUpTo } from '../../lib/sync/rights/rules.ts';
import { setUpTeam } from '../../lib/sync/rights/setup.ts';
import { ADMIN, type CouchStandIn, startCouch } from '../../test/couch/start-couch.ts';
import { type Client, makeClient } from '../../test/sync/make-client.ts';
import { page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

const OLD = 'acme';
const NEW = 'acme-2';
const ask = <T>(name: string, data: object = {}) => ok<T>(name, data, page);
const leaves = { quotes: true, names: true, texts: true };
const basic = (user: string) => ({ kind: 'basic', user, password: 'secret' });

let couch: CouchStandIn;
let other: Client;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  for (const name of [...couch.databases.keys()]) if (name.startsWith('acme')) couch.databases.delete(name);
  await setUp(OLD, [
    { name: 'mia', rank: 'manager', closed: true, password: 'secret' },
    { name: 'ann', rank: 'member', closed: false, password: 'secret' },
  ]);
  await start();
  other = await makeClient('mia');
});
afterEach(() => other.close());

const setUp = (team: string, users: Parameters<typeof setUpTeam>[0]['users'], after?: string) =>
  setUpTeam({ server: couch.url, team, admin: ADMIN, users, after }, { fetch, now: Date.now });
const join = (user: string) =>
  ask<SyncPage>('sync.join', { server: couch.url, name: OLD, auth: basic(user), leaves, onlyHere: true });
const joinOther = () => other.join(couch.url, { name: OLD, roles: rolesUpTo(OLD, 'manager') });
const subjects = (db: string) =>
  new Set(
    (couch.databases.get(db)?.sorted() ?? []).flatMap(({ event }) => (event as { subject?: string })?.subject ?? []),
  );
const synced = () =>
  vi.waitFor(async () => expect(await ask('sync.get')).toMatchObject({ state: 'synced', waiting: 0 }), 10_000);
/** A case that is open, one that was closed, and a part of the policy. @returns id of the event that closed it */
async function say(client: Client): Promise<string> {
  await client.open('case:open-one');
  await client.open('case:shut-one');
  const step = newEvent('case.step-entered', 'case:shut-one', { step: 'closed', reason: null });
  const levels = { part: 'levels', value: { watch: 30, 'at-risk': 60, critical: 80 }, base: null };
  const policy = newEvent('policy.changed', 'policy:levels', levels);
  const [closing] = await appendEvents(client.db, client.me, { events: [step, policy], items: [] });
  return closing!.id;
}

describe('moving a team to a new database', () => {
  it('a manager moves it: the policy and open cases go along, closed ones stay, and the old one says where', async () => {
    await joinOther();
    const closing = await say(other);
    await other.sync();
    await join('mia');
    await synced();
    await setUp(NEW, [], OLD);
    const before = JSON.stringify(couch.databases.get(OLD)?.docs.get(closing));
    const moved = await ask<SyncPage>('sync.move', { server: couch.url, name: NEW, auth: null, onlyHere: true });
    expect(moved.team).toMatchObject({ name: NEW, closed: `${NEW}-closed`, user: 'mia' });
    await synced();
    expect([...subjects(NEW)].sort()).toEqual(['case:open-one', 'policy:levels', 'policy:moved']);
    expect(subjects(OLD)).toContain('policy:moved');
    expect(JSON.stringify(couch.databases.get(OLD)?.docs.get(closing))).toBe(before);
    expect((await scene.store((db) => db.getAllFromIndex('events', 'subject', 'case:shut-one'))).length).toBe(2);
    const { line } = await ask<SyncPage>('sync.page');
    expect(line.moved).toBeNull();
    // A database that was put back later gets what went along, and still not what stayed.
    couch.databases.delete(NEW);
    couch.databases.delete(`${NEW}-closed`);
    await setUp(NEW, [], OLD);
    await ask('sync.now');
    await synced();
    expect(subjects(NEW)).not.toContain('case:shut-one');
    expect(subjects(NEW)).toContain('case:open-one');
  });

  it('a member is told, and goes along with what they have', async () => {
    await join('ann');
    await scene.store(async (db) => appendEvents(db, await readIdentity(db), said('case:mine')));
    await ask('sync.now');
    await joinOther();
    const [from, to] = [
      { server: couch.url, team: OLD },
      { server: couch.url, team: NEW },
    ];
    await appendEvents(other.db, other.me, {
      events: [newEvent('policy.moved', 'policy:moved', { from, to })],
      items: [],
    });
    await other.sync();
    await ask('sync.now');
    expect((await ask<SyncPage>('sync.page')).line.moved).toMatchObject({ team: NEW, server: couch.url });
    expect(await refusal('sync.follow', { auth: null, onlyHere: true }, page)).toBe('sync-no-database');
    expect((await ask<SyncPage>('sync.page')).team).toMatchObject({ name: OLD });
    await setUp(NEW, [], OLD);
    const gone = await ask<SyncPage>('sync.follow', { auth: null, onlyHere: true });
    expect(gone.team).toMatchObject({ name: NEW, closed: null });
    expect(gone.line.moved).toBeNull();
    await synced();
    expect(subjects(NEW)).toContain('case:mine');
  });

  it('to another server: with the password of there, and with none nothing moves', async () => {
    const far = await startCouch();
    try {
      await joinOther();
      await say(other);
      await other.sync();
      await join('mia');
      await synced();
      const users = [{ name: 'mia', rank: 'manager' as const, closed: true, password: 'of there' }];
      await setUpTeam({ server: far.url, team: NEW, admin: ADMIN, users }, { fetch, now: Date.now });
      const to = { server: far.url, name: NEW, onlyHere: true };
      expect(await refusal('sync.move', { ...to, auth: null }, page)).toBe('sync-wrong-password');
      expect(await refusal('sync.move', { ...to, auth: basic('mia') }, page)).toBe('sync-wrong-password');
      expect(subjects(OLD)).not.toContain('policy:moved');
      const moved = await ask<SyncPage>('sync.move', { ...to, auth: { ...basic('mia'), password: 'of there' } });
      expect(moved.team).toMatchObject({ server: far.url, name: NEW, user: 'mia' });
      await synced();
      const there = far.databases.get(NEW)?.sorted() ?? [];
      expect(there.map(({ event }) => (event as { subject?: string })?.subject)).toContain('case:open-one');
      expect(subjects(OLD)).toContain('policy:moved');
    } finally {
      await far.close();
    }
  });

  it('whoever is about to join sees what the team lets leave, before anything leaves', async () => {
    await joinOther();
    const less = { quotes: true, names: false, texts: false };
    const part = newEvent('policy.changed', 'policy:leaves', { part: 'leaves', value: less, base: null });
    await appendEvents(other.db, other.me, { events: [part], items: [] });
    await other.sync();
    const check = { server: couch.url, name: OLD, auth: basic('ann') };
    expect(await ask('sync.check', check)).toMatchObject({ user: 'ann', teamLeaves: less });
    await join('ann');
    await synced();
    expect((await ask<SyncPage>('sync.page')).teamLeaves).toEqual(less);
  });

  it.each([
    ['sync-move-same', 'mia', OLD],
    ['sync-move-rank', 'ann', NEW],
    ['sync-no-database', 'mia', 'acme-3'],
  ])('%s: %s moves nothing to %s', async (code, user, name) => {
    await setUp(NEW, [], OLD);
    await join(user);
    await synced();
    expect(await refusal('sync.move', { server: couch.url, name, auth: null, onlyHere: true }, page)).toBe(code);
    expect((await ask<SyncPage>('sync.page')).team).toMatchObject({ name: OLD });
    expect(subjects(OLD)).not.toContain('policy:moved');
  });
});

const said = (subject: string) => ({
  events: [newEvent('case.note-added', subject, { note: crypto.randomUUID() })],
  items: [],
});
