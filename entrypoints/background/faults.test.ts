import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { uuidV7 } from '../../lib/model/uuid-v7.ts';
import { listCases } from '../../lib/store/read-cases.ts';
import { rebuildProjections } from '../../lib/store/rebuild-projections.ts';
import type { Store } from '../../lib/store/schema.ts';
import { runDeliveries } from './delivery-run.ts';
import { PATH, type Reply, type Way } from './testing/endangered-path.ts';
import { fakeLocks } from './testing/fake-locks.ts';
import { arm, disarm, effects, type Fault, mortal, mortalStore, struck, wireStores } from './testing/power.ts';
import { scene } from './testing/scene.ts';
import { show, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

/** `npm run faults` sets it: then every place is tried, and what was tried is written there. */
const REPORT = process.env.SIMMER_FAULTS;
/** Else each so many-th, beginning at another in each kind. */
const EVERY = REPORT ? 1 : 19;
const MONDAY = Date.parse('2026-11-16T10:00:00Z');

const post = vi.fn<typeof fetch>();
const notes: string[] = [];
const report: Record<string, unknown>[] = [];
let unwire: () => void;
beforeAll(() => {
  unwire = wireStores();
});
afterAll(() => {
  unwire();
  if (REPORT) writeFileSync(REPORT, JSON.stringify(report));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A life of the worker begins. @param isPower true where the browser was gone, too: what it kept for its own time is lost */
async function live(isPower: boolean): Promise<void> {
  if (isPower) scene.fake.sessionKept.clear();
  await wake(mortalStore(scene.name));
  vi.stubGlobal('navigator', { locks: fakeLocks(), languages: ['en-GB'], onLine: true });
  vi.stubGlobal('fetch', mortal('a request', post));
  const { alarms, notifications, storage } = scene.fake.browser;
  alarms.create = mortal('an alarm', alarms.create);
  const { create } = notifications;
  notifications.create = mortal('a note', async (id, note) => {
    notes.push(id);
    return create(id, note);
  });
  storage.session.set = mortal('what a tab shows', storage.session.set);
  if (isPower) await show().catch(() => undefined);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Until nothing is under way any more. */
async function settle(): Promise<void> {
  for (let before = -1; before !== effects(); ) {
    before = effects();
    await pause(4);
  }
}

/** What is answered, or null where the worker is gone before it answers. */
async function orGone(reply: Promise<Reply | undefined>): Promise<Reply | null> {
  let isOver = false;
  const gone = (async () => {
    while (!isOver && struck() === '') await pause(1);
    await pause(6);
    return null;
  })();
  try {
    return (await Promise.race([reply, gone])) ?? null;
  } finally {
    isOver = true;
  }
}

/** Walks the path; at the fault does what a person does: opens the browser again, makes room, clicks once more. */
async function walk(
  how: Fault | null,
  at: number,
): Promise<{ acknowledged: Set<string>; refused: string[]; way: Way }> {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY });
  post.mockReset().mockImplementation(async () => new Response('ok'));
  notes.length = 0;
  disarm();
  await start();
  await live(false);
  await show();
  await settle();
  arm(how ?? 'cut', how ? at : 0);
  const way: Way = { id: '', destination: 'chat', click: uuidV7(Date.now()) };
  const acknowledged = new Set<string>();
  const refused: string[] = [];
  for (const { name, run } of PATH) {
    vi.setSystemTime(Date.now() + 60_000);
    for (let tries = 0; tries < 3 && !acknowledged.has(name); tries++) {
      const reply = how === 'cut' && struck() === '' ? await orGone(run(way)) : ((await run(way)) ?? null);
      if (reply?.ok) acknowledged.add(name);
      else if (reply) refused.push(reply.problem?.code ?? 'none');
      if (struck() !== '') await settle();
      if (reply?.ok || struck() === '') continue;
      if (how === 'cut') await live(at % 2 === 0);
      disarm();
    }
  }
  await settle();
  return { acknowledged, refused, way };
}

const inStore = <T>(work: (db: Store) => Promise<T>) => scene.store(work);
const count = (type: string) => inStore((db) => db.countFromIndex('events', 'type', type));

const isAsked = () => inStore(async (db) => (await db.getAll('deliveries')).some(({ state }) => state === 'unsure'));

/** Nothing acknowledged is lost, nothing is half there, nothing is there twice. */
async function check(acknowledged: ReadonlySet<string>): Promise<void> {
  disarm();
  await live(false);
  vi.setSystemTime(Date.now() + 120_000);
  await runDeliveries({ store: scene.store });
  await settle();
  for (const { name, type } of PATH) {
    const times = type === '' ? 1 : await count(type);
    // Cut off while it was being sent: only a person can say whether it arrived, and is asked.
    if (type === 'case.brief-sent' && times === 0 && (await isAsked())) continue;
    if (acknowledged.has(name)) expect(`${name}: ${times}`).toBe(`${name}: 1`);
    else expect(times, name).toBeLessThan(2);
  }
  await inStore(async (db) => {
    const events = (await db.getAll('events')).sort((a, b) => a.seq - b.seq);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    const kept = new Set(await db.getAllKeys('vault'));
    const outbox = new Set((await db.getAll('outbox')).map(({ kind, id }) => `${kind}/${id}`));
    for (const { id, space, data } of events) {
      if (space !== 'local') expect(outbox).toContain(`event/${id}`);
      for (const name of ['note', 'brief', 'summary', 'ticketRef'])
        if (typeof data[name] === 'string') expect(kept).toContain(data[name]);
    }
    const cases = await listCases(db);
    await rebuildProjections(db);
    expect(await listCases(db)).toEqual(cases);
    expect(cases.length).toBeLessThan(2);
    // Sent once, or a person is asked whether it arrived; nothing waits for ever.
    for (const delivery of await db.getAll('deliveries')) expect(['sent', 'unsure']).toContain(delivery.state);
  });
  expect(post.mock.calls.length).toBeLessThan(2);
  expect(new Set(notes).size).toBe(notes.length);
}

it('the main path goes through where nothing happens', async () => {
  const { acknowledged, refused } = await walk(null, 0);
  expect(refused).toEqual([]);
  expect([...acknowledged]).toEqual(PATH.map(({ name }) => name));
  await check(acknowledged);
  expect(post).toHaveBeenCalledTimes(1);
}, 60_000);

const KINDS: [Fault, string, RegExp][] = [
  ['cut', 'the power goes, or the worker dies', /^$/],
  ['full', 'the disk is full', /^store-full$/],
  ['closed', 'the browser closes the database', /^store-failed$/],
];

it.each(KINDS)(
  '%s: %s at any write, request, alarm or note',
  async (how, _, said) => {
    await walk(null, 0);
    const all = effects();
    expect(all).toBeGreaterThan(60);
    const tried: Record<string, unknown> = { how, places: all, tried: 0, struck: 0, refused: {} };
    const codes: Record<string, number> = {};
    for (let at = 1 + (all % EVERY); at <= all; at += EVERY) {
      const { acknowledged, refused } = await walk(how, at);
      tried.tried = Number(tried.tried) + 1;
      if (struck() !== '') tried.struck = Number(tried.struck) + 1;
      const where = `${how} at ${at} of ${all}: ${struck()}`;
      for (const code of refused) {
        expect(code, where).toMatch(said);
        codes[code] = (codes[code] ?? 0) + 1;
      }
      try {
        // Whoever clicked again came through.
        expect(PATH.filter(({ name }) => !acknowledged.has(name))).toEqual([]);
        await check(acknowledged);
      } catch (error) {
        throw new Error(`${where}\n${(error as Error).message}`, { cause: error });
      }
    }
    report.push({ ...tried, refused: codes });
  },
  REPORT ? 1_800_000 : 60_000,
);
