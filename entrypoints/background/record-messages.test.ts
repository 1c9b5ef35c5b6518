import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import type { RecordView } from '../../lib/messages/record-messages.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { content, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

/** Notes of this browser, the second of which somebody changed on the disk. */
async function rewritten(): Promise<string> {
  const text = { id: 'v1', space: 'team' as const, kind: 'note', text: 'Kim Doe rang', at: '2026-11-16T12:00:00Z' };
  const said = await scene.store(async (db) => {
    const me = await readIdentity(db);
    const note = () => newEvent('case.note-added', 'case:a', { note: 'v1' });
    const events = await appendEvents(db, me, { events: [note(), note(), note()], items: [text] });
    await db.put('events', { ...events[1]!, by: 'somebody-else' });
    return events;
  });
  return said[1]!.id;
}

describe('the record, as settings show it', () => {
  it('names what was rewritten, by device and event, and holds up nothing', async () => {
    const id = await rewritten();
    expect(await ok<RecordView>('record.get', {}, page)).toEqual({ checkedAt: null, lines: [] });
    const { lines, checkedAt } = await ok<RecordView>('record.check', {}, page);
    const device = await scene.store(async (db) => (await readIdentity(db)).device);
    expect(lines).toEqual([expect.objectContaining({ kind: 'altered', device, count: 1, event: id })]);
    expect(checkedAt).not.toBeNull();
    expect(await ok('record.get', {}, page)).toEqual({ checkedAt, lines });
  });

  it('goes out as a file with neither text nor name nor key in it, and to our own pages alone', async () => {
    const id = await rewritten();
    await ok('record.check', {}, page);
    const { text } = await ok<{ text: string }>('record.export', {}, page);
    expect(JSON.parse(text)).toMatchObject({ simmer: 'record', findings: [{ kind: 'altered', event: id }] });
    expect(text).not.toContain('Kim');
    const { secret } = await scene.store(readIdentity);
    expect(text).not.toContain(secret);
    expect(await refusal('record.export', {}, content())).toBe('refused');
  });
});
