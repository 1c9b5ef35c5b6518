import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { wakeForTime } from './automatic-wake.ts';
import { runDeliveries } from './delivery-run.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-16T12:00:00Z') });
  await start();
  await setPolicy([{ id: 'pd', name: 'Night shift', kind: 'goalert' }]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ladders = [{ id: 'paged', steps: [{ id: 'lead', after: 'PT5M', to: { role: 'lead' } }], pager: 'pd' }];
async function setPolicy(destinations: object[]) {
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  const ladder = destinations.length > 0 ? ladders : [{ ...ladders[0], pager: null }];
  const text = JSON.stringify({ schema: 1, ladders: ladder, destinations });
  expect(await ok('policy.set', { text, version }, page)).toMatchObject({ errors: [] });
}
const open = async () => {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel);
};
const deliveries = () => scene.store((db) => db.getAll('deliveries'));
const tick = () => wakeForTime({ store: scene.store });

it('a ladder given to a service is handed over once, when the case opens; the browsers do not climb it', async () => {
  const sent = vi.fn(async () => new Response('', { status: 202 }));
  vi.stubGlobal('fetch', sent);
  await scene.store((db) =>
    db.put('secrets', { url: 'https://goalert.example/api/v2/generic/incoming?token=x' }, 'pd'),
  );
  await open();
  await wake();
  await Promise.all([tick(), tick()]);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  await vi.waitFor(async () => expect((await deliveries()).map(({ state }) => state)).toEqual(['sent']));
  expect((await deliveries()).map(({ destination }) => destination)).toEqual(['pd']);
  vi.setSystemTime(Date.parse('2026-11-16T12:30:00Z'));
  await tick();
  expect((await state()).case?.ladder).toEqual({ runs: 'pager', pager: 'Night shift', asked: null, next: null });
  expect(sent).toHaveBeenCalledTimes(1);
});

it('where the service cannot be told, the browsers climb, and the case says so', async () => {
  await open(); // no address was given on this computer
  vi.setSystemTime(Date.parse('2026-11-16T12:30:00Z'));
  await tick();
  await vi.waitFor(async () => {
    await tick();
    expect((await state()).case?.ladder).toMatchObject({ runs: 'pager-failed', asked: { to: 'team lead' } });
  });
});

it('a case that is handed on is handed to the service anew, once', async () => {
  const sent = vi.fn(async () => new Response('', { status: 202 }));
  vi.stubGlobal('fetch', sent);
  await scene.store((db) =>
    db.put('secrets', { url: 'https://goalert.example/api/v2/generic/incoming?token=x' }, 'pd'),
  );
  await open();
  await vi.waitFor(async () => expect((await deliveries()).map(({ state }) => state)).toEqual(['sent']));
  const id = (await state()).case?.id;
  vi.setSystemTime(Date.parse('2026-11-16T12:30:00Z'));
  await ok('case.accept', { id }, nativePanel);
  const brief = { stakes: 'x', tried: '', promised: '', forbidden: '', next: '' };
  await ok('handover.give', { id, role: 'legal', person: null, mode: 'transfer', brief }, nativePanel);
  await vi.waitFor(async () => expect((await deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent']));
  vi.setSystemTime(Date.parse('2026-11-16T13:30:00Z'));
  await wake();
  await tick();
  expect(sent).toHaveBeenCalledTimes(2);
  expect((await state()).case?.ladder).toMatchObject({ runs: 'pager', asked: null });
});

it('where the service is not reached for ten minutes, the browsers climb; once it is told, they stop', async () => {
  const sent = vi.fn(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', sent);
  await scene.store((db) =>
    db.put('secrets', { url: 'https://goalert.example/api/v2/generic/incoming?token=x' }, 'pd'),
  );
  await open();
  await vi.waitFor(async () => expect((await deliveries()).map(({ state }) => state)).toEqual(['waiting']));
  vi.setSystemTime(Date.parse('2026-11-16T12:06:00Z'));
  await tick();
  expect((await state()).case?.ladder).toMatchObject({ runs: 'pager', asked: null });
  expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(Date.parse('2026-11-16T12:10:00Z'));
  vi.setSystemTime(Date.parse('2026-11-16T12:10:00Z'));
  await tick();
  expect((await state()).case?.ladder).toMatchObject({ runs: 'pager-failed', asked: { to: 'team lead' } });
  sent.mockImplementation(async () => new Response('', { status: 202 }));
  await runDeliveries({ store: scene.store });
  await vi.waitFor(async () => expect((await state()).case?.ladder?.runs).toBe('pager'));
});

it('where the team takes the service away, the browsers climb: somebody has to', async () => {
  await open();
  await setPolicy([]);
  vi.setSystemTime(Date.parse('2026-11-16T12:30:00Z'));
  await tick();
  expect((await state()).case?.ladder).toMatchObject({ runs: 'pager-failed', asked: { to: 'team lead' } });
});

it('of a conflict among colleagues the service learns that it waits, and no word of it (R22)', async () => {
  const sent = vi.fn(async (_: unknown, __: { body: string }) => new Response('', { status: 202 }));
  vi.stubGlobal('fetch', sent);
  const fields = ['reference', 'severity', 'due', 'stakes', 'tried', 'link'];
  await setPolicy([{ id: 'pd', name: 'Night shift', kind: 'goalert', fields }]);
  await scene.store((db) =>
    db.put('secrets', { url: 'https://goalert.example/api/v2/generic/incoming?token=x' }, 'pd'),
  );
  const written = {
    ...{
      channel: 'other',
      intake: 'management',
      customer: '',
      subject: 'Who answers on Fridays',
      type: 'hierarchical',
    },
    ...{ severity: 'S2', toRole: 'lead', summary: 'Two teams disagree.', stakes: 'Peace on Fridays' },
  };
  await ok('intake.open', { ...written, reasons: ['internal-departments'] }, page);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  const { body } = sent.mock.calls[0]![1];
  expect(body).not.toMatch(/Friday|disagree|Peace/);
  expect(body).toContain('S2');
  const [event] = await vi.waitFor(async () => {
    const said = await scene.store((db) => db.getAllFromIndex('events', 'type', 'case.brief-sent'));
    expect(said).toHaveLength(1);
    return said;
  });
  expect(event?.space).toBe('closed');
});
