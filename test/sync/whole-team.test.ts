import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import type { TeamAuth } from '../../lib/model/team.ts';
import { policyFromEvents } from '../../lib/policy/policy-from-events.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { keepRefused, listRefused, retryRefused, takeTeamsPart } from '../../lib/store/refused.ts';
import { findTeam } from '../../lib/store/sync-meta.ts';
import { joinTeam, signIn } from '../../lib/sync/join-team.ts';
import { rolesUpTo } from '../../lib/sync/rights/rules.ts';
import { setUpTeam } from '../../lib/sync/rights/setup.ts';
import { runScript } from '../../scripts/testing/run-script.ts';
import { ADMIN, type CouchStandIn, startCouch } from '../couch/start-couch.ts';
import { type Client, makeClient } from './make-client.ts';

/*
 * Whole ways of a team, against a stand-in that answers as CouchDB's documentation says (`test/couch`) and runs the very text of
 * our validator. A real CouchDB is asked by `npm run test:couchdb` alone.
 */

let couch: CouchStandIn;
let clients: Client[] = [];
let team = '';
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(() => {
  team = `team-${crypto.randomUUID().slice(0, 8)}`;
});
afterEach(() => {
  for (const client of clients) client.close();
  clients = [];
});

const PEOPLE = [
  { name: 'mia', rank: 'manager', closed: true, password: 'secret' },
  { name: 'ann', rank: 'member', closed: false, password: 'secret' },
] as const;
const setUp = (name = team, more: Partial<Parameters<typeof setUpTeam>[0]> = {}) =>
  setUpTeam({ server: couch.url, team: name, admin: ADMIN, users: PEOPLE, ...more }, { fetch, now: Date.now });
const rolesOf = (user: string, of = team) => [...rolesUpTo(of, user === 'mia' ? 'manager' : 'member')] as string[];
async function browserOf(user: string): Promise<Client> {
  const client = await makeClient(user);
  clients.push(client);
  return client;
}
async function joined(user: string): Promise<Client> {
  const client = await browserOf(user);
  await client.join(couch.url, { name: team, roles: rolesOf(user) });
  return client;
}
const docs = (of = team) => couch.databases.get(of)?.sorted() ?? [];
const change = (client: Client, value: object, base: string | null = null) =>
  appendEvents(client.db, client.me, {
    events: [newEvent('policy.changed', 'policy:levels', { part: 'levels', value, base })],
    items: [],
  });
const levels = async ({ db }: Client) => policyFromEvents(await db.getAll('events')).levels;
const LEVELS = { watch: 30, 'at-risk': 60, critical: 80 };

describe('setting a team up', () => {
  it('by `team:setup`: people sign in with hashed passwords, and the administrator’s is nowhere', async () => {
    process.env.COUCHDB_ADMIN_PASSWORD = ADMIN.password;
    process.env.SIMMER_PASSWORDS = JSON.stringify({ mia: 'secret', ann: 'secret' });
    const argv = ['--server', couch.url, '--team', team, '--admin', ADMIN.name];
    const people = ['--user', 'mia:manager', '--user', 'ann:agent', '--closed', 'mia'];
    const { status, out, err } = await runScript('scripts/team-setup.ts', '', [...argv, ...people]);
    delete process.env.COUCHDB_ADMIN_PASSWORD;
    delete process.env.SIMMER_PASSWORDS;
    expect({ status, err: err.includes('Note') }).toEqual({ status: 0, err: false });
    expect(out.join()).toMatch(/^simmer:join#server=http/);
    const stored = JSON.stringify([...couch.databases.values()].map((db) => [db.sorted(), db.security]));
    expect(stored).not.toContain(ADMIN.password);
    expect(stored).not.toContain('"secret"');
    expect(stored).toContain('derived_key');
    const mia = await joined('mia');
    expect(await mia.sync()).toMatchObject({ state: 'synced' });
    const nobody = await fetch(`${couch.url}/${team}`);
    const outsider = await fetch(`${couch.url}/${team}-closed`, {
      headers: { authorization: `Basic ${btoa('ann:secret')}` },
    });
    expect([nobody.status, outsider.status]).toEqual([401, 403]);
  });

  it('a database that follows another takes its people and its key along', async () => {
    await setUp();
    await setUp(`${team}-2`, { users: [], after: team });
    const keyOf = (name: string) => (couch.databases.get(name)!.docs.get('team-key')!.item as { text: string }).text;
    expect(keyOf(`${team}-2`)).toBe(keyOf(team));
    const users = couch.databases.get('_users')?.docs;
    expect(users?.get('org.couchdb.user:mia')?.roles).toEqual(
      expect.arrayContaining([...rolesOf('mia', `${team}-2`), `${team}-2-closed`]),
    );
    expect(users?.get('org.couchdb.user:ann')?.roles).not.toContain(`${team}-2-closed`);
    await expect(setUp(`${team}-3`, { after: 'no-such-team' })).rejects.toMatchObject({ code: 'no-older' });
  });
});

describe('what the team’s rules refuse', () => {
  beforeEach(() => setUp().then(() => undefined));

  it('a policy that was changed alone holds here only, and gives way to the team’s when it is taken back', async () => {
    const mia = await joined('mia');
    await change(mia, LEVELS);
    await mia.sync();
    const ann = await browserOf('ann');
    const [own] = await change(ann, { ...LEVELS, watch: 10 });
    await change(ann, { ...LEVELS, watch: 11 }, own!.id);
    await ann.open('case:a');
    await ann.join(couch.url, { name: team, roles: rolesOf('ann') });
    expect(await ann.sync()).toMatchObject({ state: 'refused', waiting: 0 });
    expect(await levels(ann)).toMatchObject({ watch: 11 });
    const refused = await listRefused(ann.db);
    expect(refused.map(({ reason, what, part }) => [reason, what, part])).toEqual([
      ['needs-manager', 'event-policy', 'levels'],
      ['needs-manager', 'event-policy', 'levels'],
    ]);
    expect(refused[0]?.value).toMatchObject({ watch: 11 });
    expect(await takeTeamsPart(ann.db, 'levels')).toBe(2);
    expect(await levels(ann)).toEqual(LEVELS);
    expect(await ann.sync()).toMatchObject({ state: 'synced', refused: [] });
    expect(docs().filter(({ postedBy }) => postedBy === 'ann')).toHaveLength(2);
  });

  it('goes up once somebody is a manager and signs in again, and is left alone where they say so', async () => {
    const ann = await browserOf('ann');
    await change(ann, LEVELS);
    await ann.join(couch.url, { name: team, roles: rolesOf('ann') });
    await ann.sync();
    const { id } = (await listRefused(ann.db))[0]!;
    expect(await retryRefused(ann.db, [id])).toBe(1);
    expect(await ann.sync()).toMatchObject({ state: 'refused', refused: [{ id, reason: 'needs-manager' }] });
    await setUp(team, { users: [{ name: 'ann', rank: 'manager', closed: false }] });
    const basic: TeamAuth = { kind: 'basic', user: 'ann', password: 'secret' };
    await signIn(ann.db, { ...(await findTeam(ann.db))!, roles: rolesOf('mia') }, basic);
    expect(await ann.sync()).toMatchObject({ state: 'synced', refused: [] });
    expect(docs().some(({ _id }) => _id === id)).toBe(true);
    await setUp(team, { users: [{ name: 'ann', rank: 'member', closed: false }] });
    const [own] = await change(ann, { ...LEVELS, watch: 9 }, id);
    expect(await ann.sync()).toMatchObject({ state: 'refused' });
    expect(await keepRefused(ann.db, [own!.id])).toBe(1);
    expect(await ann.sync()).toMatchObject({ state: 'synced', refused: [] });
  });
});

describe('signing in with a token (JWT)', () => {
  const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
  const tokenOf = (exp?: number) => couch.token({ name: 'tove', roles: [`${team}-member`] }, exp);
  const tove = async (token: string) => {
    const client = await browserOf('tove');
    const known = { server: couch.url, name: team, closed: null, user: 'tove', roles: [`${team}-member`], key: null };
    const leaves = { quotes: true, names: true, texts: true };
    const auth: TeamAuth = { kind: 'jwt', token };
    await joinTeam(client.db, { ...known, joinedAt: new Date().toISOString(), leaves }, auth);
    return client;
  };
  beforeEach(() => setUp().then(() => undefined));

  it('what is said goes up under the token’s name, without a user on the server', async () => {
    const client = await tove(tokenOf(inAnHour()));
    await client.open('case:a');
    expect(await client.sync()).toMatchObject({ state: 'synced' });
    expect(docs().filter(({ postedBy }) => postedBy === 'tove')).toHaveLength(2);
    expect(couch.databases.get('_users')?.docs.has('org.couchdb.user:tove')).toBe(false);
  });

  it.each([
    ['has ended', () => tokenOf(Math.floor(Date.now() / 1000) - 60)],
    ['never ends, which the server does not take', () => tokenOf()],
    ['was made with another key', () => `${tokenOf(inAnHour()).slice(0, -8)}AAAAAAAA`],
    ['is none', () => 'a.b'],
  ])('one that %s asks to sign in again; then everything goes up', async (_, token) => {
    const client = await tove(token());
    await client.open('case:a');
    expect(await client.sync()).toMatchObject({
      state: 'signed-out',
      waiting: 2,
      problem: { code: 'sync-signed-out' },
    });
    await signIn(client.db, (await findTeam(client.db))!, { kind: 'jwt', token: tokenOf(inAnHour()) });
    expect(await client.sync()).toMatchObject({ state: 'synced', waiting: 0 });
  });
});
