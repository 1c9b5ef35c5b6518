import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { checkLog, listFindings } from '../../lib/store/check-log.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { settleOutbox } from '../../lib/store/outbox.ts';
import type { Store } from '../../lib/store/schema.ts';
import { type Client, makeClient } from './make-client.ts';
import { later, teamOnServer } from './team-on-server.ts';

const team = teamOnServer();
const WEEK = 7 * 24 * 3600_000;

async function found({ db }: { db: Store }) {
  const then = Date.now() + WEEK;
  await checkLog(db, then);
  return (await listFindings(db, then)).findings.map(({ kind, event }) => `${kind} ${event}`);
}
const eventsOf = async (client: Client) => (await client.db.getAll('events')).toSorted((a, b) => a.seq - b.seq);
async function saidMuch(user = 'ann'): Promise<[Client, LogEvent[]]> {
  const client = await team.joined(user);
  await client.open('case:a');
  for (let i = 0; i < 4; i++) await client.note('case:a', `note ${i}`);
  await client.sync();
  return [client, await eventsOf(client)];
}
/** What whoever runs the server may do behind everybody's back. */
async function rewrite(id: string, change: (event: LogEvent) => LogEvent) {
  const doc = await team.remote.get(id);
  await team.remote.put({ ...doc, _id: id, event: change(doc.event as LogEvent) });
}

describe('the record of a team', () => {
  it('in ordinary life nothing is found: everybody speaks, the same thing is noticed by two, texts are erased', async () => {
    const [ann, bob] = [await team.joined('ann'), await team.joined('bob')];
    for (const client of [ann, bob, ann]) {
      await client.open(`case:${client.user}`);
      await client.act('automatic', 1);
      await client.note('case:ann', 'a word');
      await client.act('erase', 0);
      await client.sync();
    }
    for (const client of [bob, ann]) await client.sync();
    const carl = await team.joined('carl');
    await carl.sync();
    for (const client of [ann, bob, carl]) expect(await found(client)).toEqual([]);
    expect((await eventsOf(ann)).filter(({ link }) => link).length).toBeGreaterThan(4);
  });

  it('an event that a server rewrote: who had it keeps it and is told, its author too; who joins later sees it by the next', async () => {
    const [ann, events] = await saidMuch();
    const bob = await team.joined('bob');
    await bob.sync();
    const { id } = events[2] as LogEvent;
    await rewrite(id, (event) => ({ ...event, by: 'somebody else' }));
    for (const client of [ann, bob]) {
      await client.sync();
      expect(await found(client)).toEqual([`differs ${id}`]);
      expect(await client.db.get('events', id)).toEqual(events[2]);
    }
    const carl = await team.joined('carl');
    await carl.sync();
    expect(await found(carl)).toEqual([`altered ${id}`]);
  });

  it('an event that a server keeps back is missed by who joins later', async () => {
    const [, events] = await saidMuch();
    await team.remote.put({ ...(await team.remote.get(events[2]!.id)), _id: events[2]!.id, _deleted: true });
    const carl = await team.joined('carl');
    await carl.sync();
    expect(await found(carl)).toEqual([`missing ${events[3]!.id}`]);
  });

  it('a copied profile gets a number of its own, and what both said stands and is told', async () => {
    const ann = await team.joined('ann');
    await ann.open('case:a');
    await ann.sync();
    const copy = await makeClient('ann');
    team.clients.push(copy);
    for (const store of ['meta', 'secrets'] as const)
      for (const key of await ann.db.getAllKeys(store))
        await copy.db.put(store, (await ann.db.get(store, key)) as never, key);
    for (const store of ['events', 'vault', 'cases'] as const)
      for (const one of await ann.db.getAll(store)) await copy.db.put(store as 'vault', one as never);
    const same = { ...copy, me: ann.me };
    await ann.note('case:a', 'said here');
    const [said] = await appendEvents(copy.db, ann.me, {
      events: [newEvent('case.note-added', 'case:a', { note: 'x' })],
      items: [],
    });
    expect(said?.device).toBe(ann.me.device);
    await ann.sync();
    await copy.sync(later(1));
    await ann.sync(later(2));
    for (const client of [ann, same]) {
      expect((await readIdentity(client.db)).device).not.toBe(ann.me.device);
      expect((await found(client)).map((one) => one.split(' ')[0]).sort()).toEqual(['copied', 'twice']);
    }
    const [one, other] = await Promise.all([ann, copy].map(({ db }) => readIdentity(db)));
    expect(one?.device).not.toBe(other?.device);
    await appendEvents(ann.db, one!, { events: [newEvent('case.note-added', 'case:a', { note: 'y' })], items: [] });
    await ann.sync(later(3));
    await copy.sync(later(4));
    expect(await copy.db.count('events')).toBe(4);
    expect((await found(copy)).length).toBe(2);
  });

  it('what was refused leaves no hole: what is said from then on begins anew', async () => {
    const [ann] = await saidMuch();
    const [refused] = await ann.note('case:a', 'too much for the server');
    await settleOutbox(ann.db, [], [{ entry: { kind: 'event', id: refused!.id }, reason: 'too-large' }]);
    await ann.note('case:a', 'said after it');
    await ann.sync();
    const bob = await team.joined('bob');
    await bob.sync();
    expect(await bob.db.get('events', refused!.id)).toBeUndefined();
    expect(await found(bob)).toEqual([]);
  });

  it('what was said alone, before there was a team, is whole for everybody but for the policy that a member may not say', async () => {
    const ann = await makeClient('ann');
    team.clients.push(ann);
    const levels = { part: 'levels', value: { watch: 30, 'at-risk': 60, critical: 80 }, base: null };
    await ann.open('case:a');
    const [policy] = await appendEvents(ann.db, ann.me, {
      events: [newEvent('policy.changed', 'policy:levels', levels)],
      items: [],
    });
    await ann.note('case:a', 'alone');
    await ann.join(team.proxy.url, { name: team.name });
    await settleOutbox(ann.db, [], [{ entry: { kind: 'event', id: policy!.id }, reason: 'needs-manager' }]);
    await ann.note('case:a', 'in the team');
    await ann.sync();
    const bob = await team.joined('bob');
    await bob.sync();
    expect(await bob.db.count('events')).toBe(3);
    expect(await found(bob)).toEqual([]);
  });
});
