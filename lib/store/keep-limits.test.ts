import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvent } from '../cases/new-event.ts';
import { findData } from '../cases/read-data.ts';
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

  const hold = (now: number) =>
    appendEvents(
      db,
      me,
      {
        events: [newEvent('case.hold-placed', 'case:a', { reason: 'vault-why' })],
        items: [{ id: 'vault-why', space: 'team', kind: 'reason', text: 'A dispute', at: '2026-11-16T12:00:00Z' }],
      },
      now,
    );
  const lift = async (now: number) => {
    const [placed] = await db.getAllFromIndex('events', 'type', 'case.hold-placed');
    const data = { of: [placed?.id ?? ''] };
    return appendEvents(db, me, { events: [newEvent('case.hold-lifted', 'case:a', data)], items: [] }, now);
  };

  it('erases no text of a case on hold, however old, not even a quote; and all that is due once that is lifted', async () => {
    await open();
    await close(NOON + DAY);
    await hold(NOON + 2 * DAY);
    expect(await daily(0, 3)).toBe(0);
    expect(await daily(88, 95)).toBe(0);
    expect(await daily(730, 760)).toBe(0);
    expect(await left()).toHaveLength(3);
    await lift(NOON + 760 * DAY);
    expect(await daily(761, 763)).toBe(3);
    expect(await left()).toEqual([]);
  });

  it('an erasure leaves what is on hold, says so, and is finished when that is lifted', async () => {
    await open();
    await close(NOON + DAY);
    await hold(NOON + 2 * DAY);
    const whom = { persons: ['kim'], tickets: [], words: [] };
    const { items, plan } = await erasePerson(
      db,
      me,
      { whom, keepOpen: false, also: [], nameless: 'x' },
      NOON + 3 * DAY,
    );
    expect(items).toBe(0);
    expect(plan.kept).toContainEqual({ kind: 'hold', count: 3, why: 'on-hold' });
    expect(await daily(3, 6)).toBe(0);
    await lift(NOON + 7 * DAY);
    expect(await daily(7, 9)).toBe(3);
    expect(await left()).toEqual([]);
    expect(await daily(10, 11)).toBe(0);
  });

  it('a manager may erase what is on hold all the same: the reason stays on record, with the cases', async () => {
    await open();
    await hold(NOON + DAY);
    const whom = { persons: ['kim'], tickets: [], words: [] };
    const override = 'The court allows it';
    const erasure = { whom, keepOpen: false, also: [], nameless: 'x', override };
    expect(await erasePerson(db, me, erasure, NOON + 2 * DAY)).toMatchObject({ items: 3, plan: { onHold: [] } });
    const [said] = await db.getAllFromIndex('events', 'type', 'person.erased');
    const record = said && findData('person.erased', said)?.override;
    expect(record).toMatchObject({ cases: ['a'] });
    const reason = await db.get('vault', record?.reason ?? '');
    expect(reason).toMatchObject({ text: override });
    expect(await db.get('outbox', ['item', reason?.id ?? ''])).toBeDefined();
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
