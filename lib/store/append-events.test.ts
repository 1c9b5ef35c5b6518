import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import { newEvent } from '../cases/new-event.ts';
import { logs, openedData } from '../cases/testing/events.ts';
import { appendEvents } from './append-events.ts';
import { readIdentity } from './identity.ts';
import { mergeEvents } from './merge-events.ts';
import { openStore } from './open-store.ts';
import { findCase, findCaseOfTicket, listCases, readVault } from './read-cases.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import type { Store } from './schema.ts';

const NOON = Date.parse('2026-11-16T12:00:00.000Z');
let db: Store;
let name: string;
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  db = await openStore({ name });
});
afterEach(() => db.close());

const quote = {
  id: 'v1',
  space: 'team' as const,
  kind: 'quote',
  text: 'Get me your manager',
  at: '2026-11-16T12:00:00Z',
};
const opening = () => ({ events: [newEvent('case.opened', 'case:a', openedData())], items: [quote] });
const cases = async () => new Map((await listCases(db)).map((it) => [it.id, it]));

describe('appendEvents', () => {
  it('writes the event, its vault items, the outbox and the case together', async () => {
    const me = await readIdentity(db);
    const [event] = await appendEvents(db, me, opening(), NOON);
    expect(event).toMatchObject({ by: me.person, device: me.device, seq: 1, at: '2026-11-16T12:00:00.000Z~0000' });
    expect(await findCase(db, 'a')).toMatchObject({ id: 'a', step: 'received' });
    expect(await findCaseOfTicket(db, 'ticket-1')).toMatchObject({ id: 'a' });
    expect((await readVault(db, ['v1', 'none'])).get('v1')).toEqual(quote);
    expect(await db.getAll('outbox')).toEqual([
      { kind: 'event', id: event!.id },
      { kind: 'item', id: 'v1' },
    ]);
  });

  it('numbers its events without gaps and never goes back in time', async () => {
    const me = await readIdentity(db);
    await appendEvents(db, me, opening(), NOON);
    const note = () => ({ events: [newEvent('case.note-added', 'case:a', { note: 'v1' })], items: [] });
    await Promise.all([appendEvents(db, me, note(), NOON - 9999), appendEvents(db, me, note(), NOON - 5)]);
    const all = await db.getAllFromIndex('events', 'device');
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted());
  });

  it('all or nothing: a failure half way leaves no event, no item and no number behind', async () => {
    const me = await readIdentity(db);
    await appendEvents(db, me, opening(), NOON);
    const before = await Promise.all([
      db.getAll('events'),
      db.getAll('vault'),
      db.getAll('outbox'),
      db.getAll('cases'),
    ]);
    // The item's id is taken, so adding it fails after other requests were made.
    const clash = { events: opening().events, items: [{ ...quote, id: 'v2' }, quote] };
    await expect(appendEvents(db, me, clash, NOON)).rejects.toMatchObject({ problem: { code: 'store-failed' } });
    const after = await Promise.all([db.getAll('events'), db.getAll('vault'), db.getAll('outbox'), db.getAll('cases')]);
    expect(after).toEqual(before);
    expect(await db.get('meta', 'position')).toMatchObject({ seq: 1 });
  });

  it('an automatic event is said once', async () => {
    const me = await readIdentity(db);
    const automatic = { events: [{ ...opening().events[0]!, id: 'same-id-each-time' }], items: [] };
    expect(await appendEvents(db, me, automatic, NOON)).toHaveLength(1);
    expect(await appendEvents(db, me, automatic, NOON)).toHaveLength(0);
    expect(await db.count('events')).toBe(1);
  });

  it('is there again after everything was closed', async () => {
    const me = await readIdentity(db);
    await appendEvents(db, me, opening(), NOON);
    db.close();
    db = await openStore({ name });
    expect(await findCase(db, 'a')).toMatchObject({ id: 'a' });
    expect(await readIdentity(db)).toEqual(me);
  });

  it('what is local stays out of the outbox', async () => {
    const me = await readIdentity(db);
    const local = newEvent(
      'script.used',
      'script:x',
      { script: 'x', language: 'en', ticket: 't', how: 'copied' },
      'local',
    );
    await appendEvents(db, me, { events: [local], items: [{ ...quote, space: 'local' }] }, NOON);
    expect(await db.count('outbox')).toBe(0);
  });
});

describe('mergeEvents', () => {
  it('any prefix and then the rest give the projections of the whole, and so does a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.nat(30), async (log, cut) => {
        db.close();
        db = await openStore({ name: `test-${crypto.randomUUID()}` });
        await mergeEvents(db, { events: log.slice(0, cut) }, NOON);
        await mergeEvents(db, { events: [...log.slice(cut), ...log.slice(0, 3)] }, NOON);
        expect(await cases()).toEqual(foldCases(log));
        await rebuildProjections(db);
        expect(await cases()).toEqual(foldCases(log));
      }),
      { numRuns: 25 },
    );
  });

  it('what is said after a merge sorts after what was merged', async () => {
    const me = await readIdentity(db);
    const foreign = { ...(await appendEvents(db, me, opening(), NOON + 60_000))[0]!, device: 'other', id: 'from-afar' };
    db.close();
    db = await openStore({ name: `test-${crypto.randomUUID()}` });
    await mergeEvents(db, { events: [foreign] }, NOON);
    const [own] = await appendEvents(db, me, { events: opening().events, items: [] }, NOON);
    expect(own!.at > foreign.at).toBe(true);
  });

  it('keeps what it cannot read, and an erased item stays erased', async () => {
    const odd = { id: 'odd-record', from: 'the future' };
    const erased = { id: 'v1', erased: true, kind: 'quote', by: 'ann', at: '2026-11-17T12:00:00Z' };
    expect(await mergeEvents(db, { events: [odd], items: [quote, erased, quote] }, NOON)).toEqual({
      added: 0,
      unread: 1,
      ahead: 0,
    });
    expect(await db.get('unread', 'odd-record')).toMatchObject({ record: odd });
    expect(await db.get('vault', 'v1')).toEqual(erased);
  });
});
