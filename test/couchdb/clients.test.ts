import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { eraseItems } from '../../lib/store/erase-items.ts';
import { PERSONAL_STORES } from '../../lib/store/read-records.ts';
import { joinTeam } from '../../lib/sync/join-team.ts';
import { type Client, team as joining, makeClient, whole } from '../sync/make-client.ts';
import { FAULTS, type FaultProxy, startProxy } from '../sync/start-proxy.ts';
import { call, IS_REAL, makeTeam, type Name, readServer, type TestTeam } from './server.ts';

/* Browsers of a team at the server, as people have them, also over a bad network. */

let team: TestTeam;
let proxy: FaultProxy;
let clients: Client[] = [];
beforeAll(async () => {
  team = await makeTeam();
  proxy = await startProxy(readServer().server);
});
afterEach(() => {
  for (const client of clients) client.close();
  clients = [];
  proxy.next = () => 'none';
});
afterAll(async () => {
  await proxy?.close();
  await team?.drop();
});

async function browserOf(name: Name): Promise<Client> {
  const { name: user, password } = team.people[name];
  const client = await makeClient(user);
  clients.push(client);
  const { json } = await call(team.people[name], 'GET', '/_session');
  const isInCircle = json.userCtx.roles.includes(`${team.team}-closed`);
  const place = { name: team.team, closed: isInCircle ? team.closed : null, roles: json.userCtx.roles };
  await joinTeam(client.db, joining(proxy.url, { user, ...place }), { kind: 'basic', user, password });
  return client;
}

/** Syncs until nothing is on its way any more. */
async function settle(client: Client) {
  for (let tries = 0; tries < 10; tries++) {
    const state = await client.sync({ hurry: true });
    if (state.state === 'synced' || state.state === 'refused') return state;
  }
  return client.sync({ hurry: true });
}

async function erase(client: Client, ids: string[]): Promise<void> {
  const tx = client.db.transaction(PERSONAL_STORES, 'readwrite', { durability: 'strict' });
  await eraseItems(tx, ids, client.me.person, Date.now());
  await tx.done;
}
const textOf = async (client: Client, id: string) => {
  const item = await client.db.get('vault', id);
  return item && ('text' in item ? item.text : 'erased');
};

describe('a team at its server', () => {
  it('what one says the other hears', async () => {
    const [ann, bob] = [await browserOf('ann'), await browserOf('bob')];
    await ann.open('case:heard');
    await ann.note('case:heard', 'a word');
    expect((await settle(ann)).state).toBe('synced');
    expect((await settle(bob)).state).toBe('synced');
    expect((await whole(bob.db)).events).toEqual((await whole(ann.db)).events);
  });

  it('what somebody may not say is refused for good, with the reason, and keeps nothing else back', async () => {
    const ann = await browserOf('ann');
    await settle(ann);
    const [said] = await appendEvents(ann.db, ann.me, {
      events: [newEvent('policy.changed', 'policy:matrix', { part: 'matrix', value: [], base: null })],
      items: [],
    });
    const [note] = await ann.note('case:heard', 'goes all the same');
    const state = await settle(ann);
    expect(state.refused).toEqual([{ id: said?.id, reason: expect.stringContaining('needs-manager') }]);
    expect((await call(team.people.bob, 'GET', `/${team.team}/${note?.id}`)).status).toBe(200);
    expect((await call(team.people.bob, 'GET', `/${team.team}/${said?.id}`)).status).toBe(404);
  });

  it('what was erased is erased with everybody, also with whoever was away, and comes back with nobody', async () => {
    const [ann, bob] = [await browserOf('ann'), await browserOf('bob')];
    const [said] = await ann.note('case:erased', 'of a customer');
    const id = String(said?.data.note);
    await settle(ann);
    await settle(bob);
    expect(await textOf(bob, id)).toBe('of a customer');
    await erase(ann, [id]);
    await settle(ann);
    await bob.note('case:erased', 'said while away');
    await settle(bob);
    expect(await textOf(bob, id)).toBe('erased');
    const { json } = await call(team.people.mia, 'GET', `/${team.team}/${id}`);
    expect(json.item).not.toHaveProperty('text');
  });

  it('over a bad network all end with the same log, and nothing that was said is missing', async () => {
    const people = [await browserOf('ann'), await browserOf('bob'), await browserOf('cora')];
    const faults = FAULTS.filter((fault) => fault !== 'busy');
    // A generator that says the same every time: no luck is in it.
    let seed = 6;
    const chance = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const said: string[] = [];
    for (let round = 0; round < 60; round++) {
      const client = people[chance(3)]!;
      proxy.next = () => faults[chance(faults.length * 2)] ?? 'none';
      said.push(...(await client.act(['open', 'note', 'automatic'][chance(3)] as 'note', chance(6))));
      await client.sync({ hurry: true });
    }
    proxy.next = () => 'none';
    // What was sent twice, or noticed by two, is nothing that was refused.
    for (let round = 0; round < 2; round++)
      for (const client of people)
        expect(await settle(client)).toMatchObject({ state: 'synced', waiting: 0, refused: [] });
    const [first, ...others] = await Promise.all(people.map((client) => whole(client.db)));
    for (const other of others) expect(other).toEqual(first);
    const known = new Set([...first!.events, ...first!.vault].map(({ id }) => id));
    expect(said.filter((id) => !known.has(id))).toEqual([]);
  });

  it.skipIf(!IS_REAL)('whoever is taken out is told so, keeps what is here, and gets nothing more', async () => {
    const bob = await browserOf('bob');
    await settle(bob);
    const path = `/_users/org.couchdb.user:${team.people.bob.name}`;
    const { json: user } = await call(team.admin, 'GET', path);
    const { json: put } = await call(team.admin, 'PUT', path, { ...user, roles: [] });
    const before = (await whole(bob.db)).events.length;
    const state = await bob.sync({ hurry: true });
    expect([state.state, state.problem?.code]).toEqual(['refused', 'sync-not-member']);
    expect((await whole(bob.db)).events.length).toBe(before);
    await call(team.admin, 'PUT', path, { ...user, _rev: put.rev });
    expect((await settle(bob)).state).toBe('synced');
  });

  it('a changed password asks to sign in, and nothing is lost', async () => {
    const cora = await browserOf('cora');
    await cora.note('case:heard', 'not yet sent');
    const path = `/_users/org.couchdb.user:${team.people.cora.name}`;
    const { json: user } = await call(team.admin, 'GET', path);
    await call(team.admin, 'PUT', path, { ...user, password: 'another' });
    const state = await cora.sync({ hurry: true });
    expect(state.state).toBe('signed-out');
    expect(state.waiting).toBeGreaterThan(0);
  });
});
