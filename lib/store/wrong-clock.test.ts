import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvent } from '../cases/new-event.ts';
import { eventInstant, isClockOff } from '../cases/read-data.ts';
import { openedData } from '../cases/testing/events.ts';
import type { LogEvent } from '../model/event.ts';
import { appendEvents } from './append-events.ts';
import { readIdentity } from './identity.ts';
import { mergeEvents } from './merge-events.ts';
import { openStore } from './open-store.ts';
import { findCase, listCases } from './read-cases.ts';
import { listCaseEvents } from './read-events.ts';
import type { Store } from './schema.ts';

const NOON = Date.parse('2026-11-16T12:00:00.000Z');
const YEAR = 365 * 24 * 60 * 60 * 1000;
const iso = (millis: number) => new Date(millis).toISOString();
let ours: Store;
let theirs: Store;
beforeEach(async () => {
  [ours, theirs] = (await Promise.all([1, 2].map(() => openStore({ name: `test-${crypto.randomUUID()}` })))) as [
    Store,
    Store,
  ];
});
afterEach(() => {
  ours.close();
  theirs.close();
});

const said = (type: 'case.note-added', id = 'a') => ({
  events: [newEvent(type, `case:${id}`, { note: 'v' })],
  items: [],
});
const moved = (step: 'investigation' | 'resolution', from: 'received' | 'investigation') => ({
  events: [newEvent('case.step-entered', 'case:a', { step, from, reason: 'v' })],
  items: [],
});
const open = (id: string, ticket: string) => ({
  events: [newEvent('case.opened', `case:${id}`, openedData({ ticket }))],
  items: [],
});
const put = async (db: Store, batch: Parameters<typeof appendEvents>[2], now: number): Promise<LogEvent> =>
  (await appendEvents(db, await readIdentity(db), batch, now))[0]!;
const sync = async (from: Store, to: Store, now: number) =>
  mergeEvents(to, { events: await from.getAll('events') }, now);

describe('a computer whose clock is a year ahead', () => {
  beforeEach(async () => {
    await put(ours, open('a', 't1'), NOON);
    await sync(ours, theirs, NOON + YEAR);
    await put(theirs, moved('investigation', 'received'), NOON + YEAR);
  });

  it('is said, and drags no other clock along', async () => {
    expect(await sync(theirs, ours, NOON + 1000)).toEqual({ added: 1, unread: 0, ahead: 1 });
    const other = await put(ours, open('b', 't2'), NOON + 2000);
    expect(eventInstant(other)).toBe(iso(NOON + 2000));
    expect(isClockOff(other, NOON)).toBe(false);
  });

  it('does not hold up its cases: what is said of them comes after it, with the time it was said', async () => {
    await sync(theirs, ours, NOON + 1000);
    const next = await put(ours, moved('resolution', 'investigation'), NOON + 2000);
    expect(await findCase(ours, 'a')).toMatchObject({ step: 'resolution', events: 3 });
    expect(next.at > iso(NOON + YEAR)).toBe(true);
    expect(eventInstant(next)).toBe(iso(NOON + 2000));
    const [, ahead] = await listCaseEvents(ours, { id: 'a', joined: [] });
    expect([isClockOff(ahead!, NOON), isClockOff(next, NOON)]).toEqual([true, true]);
    await sync(ours, theirs, NOON + 3000);
    expect(await listCases(theirs)).toEqual(await listCases(ours));
  });

  it('once it was set right, says what it says at the right time, in the right order', async () => {
    const later = await put(theirs, said('case.note-added'), NOON + 5000);
    const fresh = await put(theirs, open('c', 't3'), NOON + 6000);
    expect([eventInstant(later), eventInstant(fresh)]).toEqual([iso(NOON + 5000), iso(NOON + 6000)]);
    expect(fresh.at > later.at).toBe(true);
    expect((await findCase(theirs, 'c'))?.openedAt).toBe(iso(NOON + 6000));
  });
});

it('a computer whose clock is a year behind speaks after what it has heard, and its time is not believed', async () => {
  await put(ours, open('a', 't1'), NOON);
  await sync(ours, theirs, NOON - YEAR);
  const note = await put(theirs, said('case.note-added'), NOON - YEAR);
  expect(eventInstant(note) >= iso(NOON)).toBe(true);
  await sync(theirs, ours, NOON + 1000);
  expect(await listCases(ours)).toEqual(await listCases(theirs));
});

it('what a newer Simmer wrote is kept to the letter and passed on: its type, its version, its own fields (law 12)', async () => {
  await put(ours, open('a', 't1'), NOON);
  const [opening] = await ours.getAll('events');
  const newer = [
    {
      ...opening!,
      id: 'newer-type',
      type: 'case.dreamt-of',
      data: { of: ['sheep'] },
      v: 1,
      at: '2026-11-16T12:00:01.000Z~0000',
    },
    {
      ...opening!,
      id: 'newer-shape',
      type: 'case.step-entered',
      data: { to: 'the moon' },
      v: 9,
      mood: 'good',
      at: '2026-11-16T12:00:02.000Z~0000',
    },
  ];
  await mergeEvents(ours, { events: newer }, NOON);
  await sync(ours, theirs, NOON);
  for (const one of newer) expect(await theirs.get('events', one.id)).toEqual(one);
  expect(await findCase(theirs, 'a')).toMatchObject({ step: 'received', events: 3 });
});

it('a time that there is not is kept aside, and the log goes on (bad input)', async () => {
  await appendEvents(ours, await readIdentity(ours), open('a', 't'), NOON);
  const [opening] = await ours.getAll('events');
  const strange = ['2026-99-99T99:99:99.999Z~0000', '2026-02-31T10:00:00.000Z~0000'];
  const events = strange.map((at, i) => ({ ...opening, id: `strange-${i}`, type: 'case.note-added', data: {}, at }));
  expect(await mergeEvents(ours, { events }, NOON)).toEqual({ added: 0, unread: 2, ahead: 0 });
  await appendEvents(ours, await readIdentity(ours), said('case.note-added'), NOON + 1);
  expect((await findCase(ours, 'a'))?.events).toBe(2);
});
