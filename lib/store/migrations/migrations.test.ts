import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { event, openedData } from '../../cases/testing/events.ts';
import { openStore } from '../open-store.ts';
import { findCase, listCases } from '../read-cases.ts';
import { listCaseEvents } from '../read-events.ts';
import type { SimmerSchema } from '../schema.ts';
import { FOLD_VERSION } from '../schema.ts';
import { listSeen, listSeenSince } from '../sightings.ts';
import { first } from './001-first.ts';
import { seenByTime } from './002-seen-by-time.ts';
import { duties } from './003-duties.ts';
import { MIGRATIONS } from './all.ts';

it('tickets seen before the index are found by it, and lose nothing', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const before = await openDB<SimmerSchema>(name, 1, { upgrade: (db) => first(db) });
  const seen = (ticket: string, observedAt: string) =>
    ({ ticket, key: `acme/${ticket}`, observedAt, score: 3 }) as never;
  await before.put('seen', seen('a', '2026-11-16T09:00:00Z'));
  await before.put('seen', seen('b', '2026-11-16T09:30:00Z'));
  before.close();
  const db = await openStore({ name });
  expect((await listSeenSince(db, '2026-11-16T09:15:00.000Z')).map(({ ticket }) => ticket)).toEqual(['b']);
  expect(await listSeen(db)).toHaveLength(2);
  db.close();
});

it('cases that carried their events are made anew from the log, which loses nothing (law 12)', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const log = [
    event(0, 'case.opened', 'case:a', openedData()),
    event(1, 'case.opened', 'case:b', openedData(), { by: 'bob' }),
    event(2, 'case.step-entered', 'case:b', { step: 'investigation' }),
    event(3, 'case.dreamt-of', 'case:a', { some: 'thing' }, { v: 7 }),
  ];
  const before = await openDB<SimmerSchema>(name, 3, {
    upgrade: (db, _, __, tx) => {
      first(db);
      seenByTime(db, tx);
      duties(db);
    },
  });
  for (const one of log) await before.put('events', one);
  // As it was kept before there were parts or a space.
  await before.put('cases', { id: 'a', ticket: 'ticket-1', step: 'received', joined: [], timeline: log } as never);
  before.close();
  const db = await openStore({ name });
  const [it, ...more] = await listCases(db);
  expect(more).toEqual([]);
  expect(it).toMatchObject({ id: 'a', step: 'investigation', joined: ['b'], parts: {}, space: 'team', events: 4 });
  expect(it).not.toHaveProperty('timeline');
  expect(await findCase(db, 'b')).toEqual(it);
  expect(await listCaseEvents(db, it!)).toEqual(log);
  expect(await db.get('meta', 'folded')).toBe(FOLD_VERSION);
  db.close();
});

it('a newer Simmer that knows more of the log makes the cases anew when it opens', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const before = await openStore({ name });
  await before.put('events', event(0, 'case.opened', 'case:a', openedData()));
  const unheard = event(1, 'case.note-added', 'case:a', { note: 'v' }, { id: 'of-a-kind-to-come' });
  await before.put('unread', { id: unheard.id, record: unheard, why: 'an older version could not read it' });
  await before.put('unread', { id: 'still-odd', record: { id: 'still-odd' }, why: 'nor can this one' });
  await before.put('meta', FOLD_VERSION - 1, 'folded');
  before.close();
  const db = await openStore({ name });
  expect(await listCases(db)).toMatchObject([{ id: 'a', events: 2 }]);
  expect(await db.getAllKeys('unread')).toEqual(['still-odd']);
  expect(await db.get('events', unheard.id)).toEqual(unheard);
  db.close();
});

it('cases and tickets from before the index of customers are found by theirs', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const before = await openDB<SimmerSchema>(name, 6, {
    upgrade: (db, _, __, tx) => {
      for (const migrate of MIGRATIONS.slice(0, 6)) migrate(db, tx);
    },
  });
  await before.put('seen', { ticket: 'a', customer: 'kim' } as never);
  await before.put('seen', { ticket: 'b', customer: null } as never);
  await before.put('events', event(0, 'case.opened', 'case:a', openedData({ requester: 'kim' })));
  before.close();
  const db = await openStore({ name });
  expect(await db.getAllKeysFromIndex('seen', 'customer')).toEqual(['a']);
  expect(await db.getAllKeysFromIndex('cases', 'customer', 'kim')).toEqual(['a']);
  db.close();
});
