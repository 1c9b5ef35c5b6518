import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newEvent } from '../cases/new-event.ts';
import { openedData } from '../cases/testing/events.ts';
import type { Team } from '../model/team.ts';
import { appendEvents } from './append-events.ts';
import { readIdentity } from './identity.ts';
import { openStore } from './open-store.ts';
import type { Store } from './schema.ts';
import { withholdItems } from './withhold-items.ts';

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
