import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvent } from '../cases/new-event.ts';
import { openedData } from '../cases/testing/events.ts';
import { appendEvents } from './append-events.ts';
import { erasePerson } from './erase-person.ts';
import { readIdentity } from './identity.ts';
import { keepLimits } from './keep-limits.ts';
import { openStore } from './open-store.ts';
import type { Identity, Store } from './schema.ts';

const NOON = Date.parse('2026-11-16T12:00:00.000Z');
const DAY = 24 * 60 * 60 * 1000;
const KEEPING = { quoteDays: 90, closedCaseMonths: 24, personalDays: 90 };
let db: Store;
let me: Identity;
beforeEach(async () => {
  db = await openStore({ name: `test-${crypto.randomUUID()}` });
  me = await readIdentity(db);
});
afterEach(() => db.close());

const item = (id: string, kind: string) => ({
  ...{ id, space: 'team' as const, kind, person: 'kim' },
  ...{ text: `text of ${id}`, at: '2026-11-16T12:00:00Z' },
});
/** A case with a quote and a note, of a customer. */
async function open(): Promise<void> {
  const opening = newEvent('case.opened', 'case:a', openedData({ requester: 'kim' }));
  const items = [item('vault-quote', 'quote'), item('vault-stakes', 'stakes')];
  await appendEvents(db, me, { events: [opening], items }, NOON);
}
const close = (now: number) =>
  appendEvents(db, me, { events: [newEvent('case.step-entered', 'case:a', { step: 'closed' })], items: [] }, now);
/** Runs it every day from a day to another, as the alarm does. */
async function daily(from: number, to: number): Promise<number> {
  let erased = 0;
  for (let day = from; day <= to; day++) erased += await keepLimits(db, me, KEEPING, NOON + day * DAY);
  return erased;
}
const left = async () => (await db.getAll('vault')).flatMap((it) => ('text' in it ? it.id : []));

describe('retention (R145)', () => {
  it('erases quotes after 90 days and the rest of a case 24 months after it was closed, each once', async () => {
    await open();
    await close(NOON + DAY);
    expect(await daily(0, 89)).toBe(0);
    expect(await daily(90, 91)).toBe(1);
    expect(await left()).toEqual(['vault-stakes']);
    expect(await daily(720, 731)).toBe(0);
    expect(await daily(732, 735)).toBe(1);
    expect(await left()).toEqual([]);
    expect(await db.getAllFromIndex('events', 'subject', 'case:a')).toHaveLength(2); // the log stays as it is
  });

  it('erases nothing while the clock of this computer is set a year ahead for a moment, or goes backwards', async () => {
    await open();
    await daily(0, 3);
    expect(await keepLimits(db, me, KEEPING, NOON + 368 * DAY)).toBe(0);
    expect(await keepLimits(db, me, KEEPING, NOON + 368 * DAY + 60_000)).toBe(0);
    expect(await daily(4, 6)).toBe(0);
    expect(await left()).toHaveLength(2);
  });

  it('finishes an erasure that waited for a case, once that is closed', async () => {
    await open();
    const whom = { persons: ['kim'], tickets: [], words: [] };
    const { plan } = await erasePerson(db, me, { whom, keepOpen: true, also: [], nameless: 'x' }, NOON + DAY);
    expect(plan.kept).toContainEqual({ kind: 'open-case', count: 2, why: 'case-open' });
    expect(await daily(1, 4)).toBe(0);
    await close(NOON + 5 * DAY);
    expect(await daily(5, 6)).toBe(2);
    expect(await left()).toEqual([]);
    const said = await db.getAllFromIndex('events', 'type', 'person.erased');
    expect(said.map(({ data }) => data.items)).toEqual([0, 2]);
    expect(await daily(7, 8)).toBe(0);
  });
});
