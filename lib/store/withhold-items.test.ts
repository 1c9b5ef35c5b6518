import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvent } from '../cases/new-event.ts';
import { openedData } from '../cases/testing/events.ts';
import type { Team } from '../model/team.ts';
import { appendEvents } from './append-events.ts';
import { readIdentity } from './identity.ts';
import { mergeEvents } from './merge-events.ts';
import { openStore } from './open-store.ts';
import { listWaiting, readOutgoing } from './outbox.ts';
import type { Store } from './schema.ts';
import { leavesIn } from './sync-meta.ts';
import { chooseLeaves, countLeft, withholdItems } from './withhold-items.ts';

const AT = '2026-11-16T12:00:00Z';
const item = (id: string, kind: string) => ({ id, space: 'team' as const, kind, text: `words of ${id}`, at: AT });
const batch = (mark: string) => ({
  events: [newEvent('case.opened', `case:${mark}`, openedData())],
  items: [item(`${mark}-q`, 'quote'), item(`${mark}-n`, 'name'), item(`${mark}-t`, 'note')],
});
const team: Team = {
  server: 'https://couch.team.example',
  name: 'support',
  closed: null,
  user: 'ann',
  roles: [],
  joinedAt: AT,
  key: null,
  leaves: { quotes: false, names: true, texts: false },
};

let db: Store;
beforeEach(async () => {
  db = await openStore({ name: `test-${crypto.randomUUID()}` });
});
afterEach(() => db.close());
const leaving = async () => (await db.getAll('outbox')).filter(({ kind }) => kind === 'item').map(({ id }) => id);

it('what a person does not let leave stays, what was kept before and what is kept from then on (item 3)', async () => {
  const me = await readIdentity(db);
  await appendEvents(db, me, batch('a'));
  expect(await leaving()).toEqual(['a-n', 'a-q', 'a-t']);
  expect(await withholdItems(db, team.leaves)).toBe(2);
  await db.put('meta', team, 'team');
  await appendEvents(db, me, batch('b'));
  expect(await leaving()).toEqual(['a-n', 'b-n']);
  expect((await db.get('vault', 'b-q'))?.space).toBe('local');
  expect(await db.get('vault', 'a-t')).toMatchObject({ space: 'local', text: 'words of a-t' });
  expect(await withholdItems(db, team.leaves)).toBe(0);
});

describe('the choice is changed later (item 3)', () => {
  const free = { quotes: true, names: true, texts: true };
  const policy = (leaves: typeof free | null, base: string | null = null) => ({
    events: [newEvent('policy.changed', 'policy:leaves', { part: 'leaves', value: leaves, base })],
    items: [],
  });

  it('from now on: what waits stays, what left is as it was, what stayed does not leave afterwards', async () => {
    const me = await readIdentity(db);
    await db.put('meta', { ...team, leaves: free }, 'team');
    await appendEvents(db, me, batch('a'));
    await db.delete('outbox', ['item', 'a-q']); // the server has it
    expect(await chooseLeaves(db, team.leaves)).toBe(1);
    expect(await leaving()).toEqual(['a-n']);
    expect((await db.get('vault', 'a-q'))?.space).toBe('team');
    expect((await db.get('vault', 'a-t'))?.space).toBe('local');
    expect(await countLeft(db)).toEqual({
      quotes: { left: 1, here: 0 },
      names: { left: 0, here: 1 },
      texts: { left: 0, here: 1 },
    });
    expect(await chooseLeaves(db, free)).toBe(0);
    await appendEvents(db, me, batch('b'));
    expect(await leaving()).toEqual(['a-n', 'b-n', 'b-q', 'b-t']);
  });

  it('counts every text however many there are, and nothing for whoever works alone', async () => {
    const many = Array.from({ length: 4501 }, (_, i) => item(`x${String(i).padStart(5, '0')}`, 'note'));
    await mergeEvents(db, { events: [], items: [...many, item('q', 'quote')] });
    const none = { left: 0, here: 0 };
    expect(await countLeft(db)).toEqual({ quotes: none, names: none, texts: none });
    await db.put('meta', { ...team, leaves: free }, 'team');
    const { quotes, texts } = await countLeft(db);
    expect([quotes.left + quotes.here, texts.left + texts.here]).toEqual([1, 4501]);
  });

  it('the team’s choice is a part of the policy, and of both the stricter holds', async () => {
    const me = await readIdentity(db);
    await db.put('meta', { ...team, leaves: { ...free, names: false } }, 'team');
    const [first] = await appendEvents(db, me, policy({ ...free, texts: false }));
    await appendEvents(db, me, batch('a'));
    expect(await leaving()).toEqual(['a-q']);
    expect(await db.transaction('meta').store.get('team')).toMatchObject({ leaves: { ...free, names: false } });
    await appendEvents(db, me, policy(null, first!.id));
    expect(await leavesIn(db.transaction('meta').store)).toEqual({ leaves: { ...free, names: false } });
  });

  it('what a colleague decided comes with the log, and holds for what was not sent yet', async () => {
    const me = await readIdentity(db);
    await db.put('meta', { ...team, leaves: free }, 'team');
    await appendEvents(db, me, batch('a'));
    const other = await openStore({ name: `test-${crypto.randomUUID()}` });
    const events = await appendEvents(other, await readIdentity(other), policy({ ...free, texts: false }));
    other.close();
    await mergeEvents(db, { events });
    const entries = await listWaiting(db);
    const sent = await readOutgoing(db, entries, me.device);
    expect(sent.flatMap((it) => ('item' in it ? [it.item.id] : []))).toEqual(['a-n', 'a-q']);
    expect(await leaving()).toEqual(['a-n', 'a-q']);
  });
});
