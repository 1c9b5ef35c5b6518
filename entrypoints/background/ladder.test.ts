import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import { listCases } from '../../lib/store/read-cases.ts';
import { wakeForTime } from './automatic-wake.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-16T12:00:00Z') });
  await start();
});
afterEach(() => vi.useRealTimers());

const at = (time: string) => vi.setSystemTime(Date.parse(`2026-11-${time}:00Z`));
const climbedOf = async () => {
  const [it] = (await scene.store(listCases)) as [Case];
  return it.climbed?.map(({ step, round }) => `${step}+${round}`);
};
const tick = () => wakeForTime({ store: scene.store });

const calendars = [{ id: 'hq', timeZone: 'UTC', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } }];
const person = (id: string, name: string, roles: string[], more = {}) => ({ id, name, roles, ...more });
const ladders = [
  {
    id: 'quick',
    steps: [
      { id: 'deputy', after: 'PT10M', to: { deputy: true } },
      {
        id: 'boss',
        after: 'PT20M',
        to: { role: 'executive' },
        whenNobody: 'tell',
        repeat: { times: 1, every: 'PT10M' },
      },
    ],
  },
];

/** A team with a ladder; whoever works here is the executive. The case is opened at twelve, for the lead. */
async function open(more: object = {}, escalation: object = {}) {
  const people = [
    person('lea', 'Lea', ['lead'], { deputies: ['dan'] }),
    person('dan', 'Dan', []),
    person('eve', 'Eve', ['executive'], more),
  ];
  const text = JSON.stringify({ schema: 1, calendars, people, ladders });
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  expect(await ok('policy.set', { text, version }, page)).toMatchObject({ errors: [] });
  await ok('settings.set', { language: 'en', name: 'Eve', mine: [], side: 'right' }, page);
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const { case: view } = await ok<PanelState>(
    'panel.escalate',
    { tabId: 1, draft: { ...draft, ...escalation } },
    nativePanel,
  );
  return view?.id ?? '';
}

/** Notes of cases that wait for me, besides those of customers. */
const asking = () => scene.fake.notes.filter(({ title }) => title.includes('waits for you'));

describe('a ladder climbs while nobody accepts (R7, W10)', () => {
  it('sets an alarm for its next step, climbs from the instants, and says each step once, whoever wakes', async () => {
    await open();
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(Date.parse('2026-11-16T12:10:00Z'));
    expect((await state()).case?.ladder).toMatchObject({ runs: 'browser', asked: null, next: { to: 'Dan' } });
    at('16T12:11');
    await wake();
    await Promise.all([tick(), tick()]);
    await wake();
    await tick();
    expect(await climbedOf()).toEqual(['deputy+0']);
    expect((await state()).case?.ladder).toMatchObject({ asked: { to: 'Dan' }, next: { to: 'Eve' } });
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(Date.parse('2026-11-16T12:20:00Z'));
  });

  it('tells whoever is asked once; the click opens the case; accepting ends it', async () => {
    const id = await open();
    at('16T12:21');
    await tick();
    expect(scene.fake.notes.map(({ title }) => title)).toEqual([
      `S2: case ${id.slice(-6).toUpperCase()} waits for you`,
    ]);
    expect(scene.fake.notes[0]?.id).toMatch(new RegExp(`^case:${id} `));
    expect(scene.fake.notes[0]?.message).toContain('Invoice, again');
    await tick();
    const before = scene.fake.notes.length;
    expect(before).toBe(1);
    const view = await ok<PanelState['case']>('case.accept', { id }, page);
    expect(view?.ladder).toBeNull();
    at('16T13:00');
    await tick();
    expect(scene.fake.notes).toHaveLength(1);
    expect(await climbedOf()).toEqual(['deputy+0', 'boss+0']);
  });

  it('tells in the recipient’s working hours only, and when these begin what still waits (W11)', async () => {
    await open({ absences: [{ from: '2026-11-16T12:15:00Z', until: '2026-11-16T15:00:00Z' }], deputies: [] });
    at('16T12:21');
    await tick();
    at('16T12:40');
    await tick();
    expect(await climbedOf()).toEqual(['deputy+0', 'boss+0', 'boss+1']);
    expect(scene.fake.notes).toEqual([]);
    // Sooner than that, the first word to the customer comes near.
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(Date.parse('2026-11-16T13:45:00Z'));
    at('16T13:45');
    await tick();
    expect(scene.fake.notes).toEqual([]);
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(Date.parse('2026-11-16T14:00:00.001Z'));
    at('16T15:00');
    await wake();
    await tick();
    expect(asking()).toHaveLength(1);
  });

  it('goes on where the browser shows no notifications: the next step has its alarm all the same', async () => {
    await open({ calendar: null });
    scene.fake.browser.notifications.create = () => Promise.reject(new Error('no notifications here'));
    at('16T12:21');
    await tick();
    expect(await climbedOf()).toEqual(['deputy+0', 'boss+0']);
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(Date.parse('2026-11-16T12:22:00Z'));
    at('16T12:30');
    await tick();
    expect(await climbedOf()).toEqual(['deputy+0', 'boss+0', 'boss+1']);
  });

  it('wakes people for S1 at any hour', async () => {
    await open({ calendar: 'hq' }, { severity: 'S1' });
    at('16T22:00');
    await tick();
    expect(await climbedOf()).toEqual(['deputy+0', 'boss+0', 'boss+1']);
    expect(asking()).toHaveLength(1);
  });
});
