import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { uuidV7 } from '../../lib/model/uuid-v7.ts';
import type { Delivery } from '../../lib/store/schema.ts';
import { patchSyncState } from '../../lib/store/sync-meta.ts';
import { runSync } from '../../lib/sync/run-sync.ts';
import { fakeServer } from '../../test/sync/fake-server.ts';
import { makeClient, plainDeps } from '../../test/sync/make-client.ts';
import { wakeForTime } from './automatic-wake.ts';
import { DELIVERY_ALARM } from './delivery-alarm.ts';
import { runDeliveries } from './delivery-run.ts';
import { runRetention } from './retention.ts';
import { PATH, type Way } from './testing/endangered-path.ts';
import { nativePanel } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

const MONDAY = Date.parse('2026-11-16T10:00:00Z');
const DAY = 86_400_000;
const post = vi.fn<typeof fetch>();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY });
  post.mockReset().mockImplementation(async () => new Response('ok'));
  vi.stubGlobal('fetch', post);
  await start();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bg = () => ({ store: scene.store });
const note = (id: string, text: string) => ok<CaseView>('case.note', { id, text }, nativePanel);

/** A case that was told outside, handed over and moved on. */
async function worked(): Promise<string> {
  const way: Way = { id: '', destination: 'chat', click: uuidV7(Date.now()) };
  for (const { name, run } of PATH) expect([name, (await run(way))?.ok]).toEqual([name, true]);
  return way.id;
}

it('the clock goes back a year, on two, and is put right: nothing is out of order, said twice, or gone', async () => {
  const id = await worked();
  const texts: string[] = [];
  const jumps = [0, -400 * DAY, 30_000, 800 * DAY, 400 * DAY, -3600_000, 0];
  const items = (await scene.store((db) => db.getAll('vault'))).length;
  for (const [i, jump] of jumps.entries()) {
    vi.setSystemTime(MONDAY + jump + i * 60_000);
    await wake();
    await wakeForTime(bg());
    await runRetention(bg());
    texts.push(`note ${i}`);
    await note(id, `note ${i}`);
    await wakeForTime(bg());
  }
  const view = await ok<CaseView>('case.get', { id }, nativePanel);
  const said = view.timeline.flatMap(({ type, detail }) => (type === 'case.note-added' ? [detail] : []));
  expect(said.slice(1)).toEqual(texts);
  expect(view.timeline.map(({ type }) => type)[0]).toBe('case.opened');
  // A ladder says each of its steps once, whichever way the clock went over it.
  const events = await scene.store((db) => db.getAll('events'));
  const climbed = events.filter(({ type }) => type === 'case.step-climbed').map(({ data }) => JSON.stringify(data));
  expect(new Set(climbed).size).toBe(climbed.length);
  expect(new Set(scene.fake.notes.map((one) => one.id)).size).toBe(scene.fake.notes.length);
  // A leap ends nothing that is kept for a year: a clock is believed after a steady day.
  const vault = await scene.store((db) => db.getAll('vault'));
  expect(vault.filter((item) => 'text' in item)).toHaveLength(items + texts.length);
});

it('a delivery that a clock a year ahead put off is tried as soon as the clock is right, and sent once', async () => {
  vi.setSystemTime(MONDAY + 365 * DAY);
  post.mockImplementation(async () => new Response('busy', { status: 503 }));
  await worked();
  const read = async () => (await scene.store((db) => db.getAll('deliveries')))[0] as Delivery;
  await vi.waitFor(async () => expect(await read()).toMatchObject({ state: 'waiting', attempts: 1 }));
  vi.setSystemTime(MONDAY);
  post.mockClear().mockImplementation(async () => new Response('ok'));
  await wake();
  await runDeliveries(bg());
  await vi.waitFor(async () => expect(await read()).toMatchObject({ state: 'sent', nextAt: '' }));
  expect(post).toHaveBeenCalledTimes(1);
  expect(scene.fake.alarms.has(DELIVERY_ALARM)).toBe(false);
});

it('a try that was under way while the clock was ahead is asked about, not waited for', async () => {
  vi.setSystemTime(MONDAY + 365 * DAY);
  post.mockImplementation(() => new Promise(() => undefined));
  await worked();
  const read = async () => (await scene.store((db) => db.getAll('deliveries')))[0] as Delivery;
  await vi.waitFor(async () => expect((await read()).state).toBe('sending'));
  vi.setSystemTime(MONDAY);
  await wake();
  await runDeliveries(bg());
  expect(await read()).toMatchObject({ state: 'unsure', problem: 'delivery-unsure' });
});

it('a pause that a clock a year ahead wrote down keeps nobody from their team', async () => {
  const { fetch, paths } = fakeServer();
  const ann = await makeClient('ann');
  await ann.join('https://couch.example');
  const nextAt = new Date(MONDAY + 365 * DAY).toISOString();
  await patchSyncState(ann.db, () => ({ state: 'offline', nextAt, asked: true, failures: 3 }));
  await runSync(ann.db, { ...plainDeps(), fetch });
  expect(paths().length).toBeGreaterThan(0);
  // A pause as any server may ask for is kept.
  const soon = new Date(MONDAY + 60_000).toISOString();
  await patchSyncState(ann.db, () => ({ state: 'waiting', nextAt: soon, asked: true }));
  const before = paths().length;
  await runSync(ann.db, { ...plainDeps(), fetch });
  expect(paths()).toHaveLength(before);
  ann.close();
});
