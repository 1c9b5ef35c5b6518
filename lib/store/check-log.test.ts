import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvent } from '../cases/new-event.ts';
import { openedData } from '../cases/testing/events.ts';
import { appendEvents } from './append-events.ts';
import { importCaseFile, writeCaseFile } from './case-file.ts';
import { checkLog, listFindings } from './check-log.ts';
import { eraseItems, recordEvent } from './erase-items.ts';
import { readIdentity } from './identity.ts';
import { openStore } from './open-store.ts';
import { findCase } from './read-cases.ts';
import { PERSONAL_STORES } from './read-records.ts';
import type { Store } from './schema.ts';

const NOON = Date.parse('2026-11-16T12:00:00.000Z');
const WEEK = 7 * 24 * 3600_000;
let db: Store;
beforeEach(async () => {
  db = await openStore({ name: `test-${crypto.randomUUID()}` });
});
afterEach(() => db.close());

const note = (subject = 'case:a') => newEvent('case.note-added', subject, { note: 'v1' });
const text = { id: 'v1', space: 'team' as const, kind: 'note', text: 'about Kim', at: '2026-11-16T12:00:00Z' };
/** A case with notes, and a word that stays here. */
async function live(into = db) {
  const me = await readIdentity(into);
  const opened = newEvent('case.opened', 'case:a', openedData({ ticketRef: null as never }));
  await appendEvents(into, me, { events: [opened, note()], items: [text] }, NOON);
  for (let i = 1; i < 5; i++) await appendEvents(into, me, { events: [note()], items: [] }, NOON + i * 1000);
  await appendEvents(into, me, { events: [{ ...note(), space: 'local' }, note()], items: [] }, NOON + 9000);
  return me;
}
const found = async (into = db, options = {}) => {
  await checkLog(into, NOON + WEEK, options);
  return (await listFindings(into, NOON + WEEK)).findings.map(({ kind, seq }) => `${kind} ${seq}`);
};
const bySeq = async (seq: number) => (await db.getAllFromIndex('events', 'device')).find((one) => one.seq === seq)!;

describe('the record of this log', () => {
  it('is linked as it is written, and nothing is found in it, however often it is checked in between', async () => {
    await live();
    const all = await db.getAllFromIndex('events', 'device');
    expect(all.map(({ link }) => link !== undefined)).toEqual([false, true, true, true, true, true, false, true]);
    expect(await found()).toEqual([]);
    await appendEvents(db, await readIdentity(db), { events: [note(), note()], items: [] }, NOON + 10_000);
    expect(await found()).toEqual([]);
    expect((await db.get('meta', 'chain')) as object).toMatchObject({ checkedAt: '2026-11-23T12:00:00.000Z' });
  });

  it('shows what was altered or taken out behind its back', async () => {
    await live();
    await db.put('events', { ...(await bySeq(3)), by: 'somebody else' });
    await db.delete('events', (await bySeq(5)).id);
    expect(await found()).toEqual(['altered 3', 'missing 6']);
  });

  it('shows it also where the beginning had been checked before: what was taken out at once, the rest when all is checked', async () => {
    await live();
    expect(await found()).toEqual([]);
    await db.put('events', { ...(await bySeq(2)), by: 'somebody else' });
    expect(await found()).toEqual([]);
    expect(await found(db, { whole: true })).toEqual(['altered 2']);
    await db.delete('events', (await bySeq(2)).id);
    expect(await found()).toEqual(['missing 3']);
  });

  it('erasing leaves every link as it was: no text is in what is linked (R145)', async () => {
    const me = await live();
    const tx = db.transaction(PERSONAL_STORES, 'readwrite');
    expect(await eraseItems(tx, ['v1'], me.person, NOON)).toBe(1);
    await recordEvent(
      tx,
      newEvent('person.erased', 'person:x', { items: 1, kept: [], asked: null, override: null }),
      me,
      NOON,
    );
    await tx.done;
    await appendEvents(db, me, { events: [note()], items: [] }, NOON + 10_000);
    expect(JSON.stringify(await db.getAll('vault'))).not.toContain('Kim');
    expect(await found(db, { whole: true })).toEqual([]);
  });

  it('what may still be on its way is not called missing on the same day', async () => {
    await live();
    await db.delete('events', (await bySeq(5)).id);
    await checkLog(db, NOON + 3600_000);
    expect((await listFindings(db, NOON + 3600_000)).findings).toEqual([]);
    expect((await listFindings(db, NOON + WEEK)).findings).toMatchObject([{ kind: 'missing', seq: 6 }]);
  });

  it('a case that came as a file is checked, and the rest of its device’s record is not missed', async () => {
    const other = await openStore({ name: `test-${crypto.randomUUID()}` });
    const them = await live(other);
    await appendEvents(other, them, { events: [note('case:b')], items: [] }, NOON + 10_000);
    await appendEvents(other, them, { events: [note()], items: [] }, NOON + 11_000);
    const file = await writeCaseFile(other, (await findCase(other, 'a'))!, '2026-11-16T13:00:00Z');
    await importCaseFile(db, JSON.stringify(file), NOON);
    expect(await found()).toEqual([]);
    await db.put('events', { ...(await bySeq(3)), by: 'somebody else' });
    expect(await found(db, { whole: true })).toEqual(['altered 3']);
    other.close();
  });
});
