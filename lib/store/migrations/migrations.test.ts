import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { SimmerSchema } from '../schema.ts';
import { listSeen, listSeenSince } from '../sightings.ts';
import { first } from './001-first.ts';

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
