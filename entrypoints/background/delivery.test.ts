import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import type { Delivery } from '../../lib/store/schema.ts';
import { queueDelivery } from './delivery.ts';
import { DELIVERY_ALARM } from './delivery-alarm.ts';
import { decideDelivery } from './delivery-decide.ts';
import { runDeliveries } from './delivery-run.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

const post = vi.fn<typeof fetch>();
const HOOK = 'https://hooks.example/services/T000/B000/abcdefgh';

beforeEach(async () => {
  post.mockReset();
  vi.stubGlobal('fetch', post);
  await start();
});
afterEach(() => vi.unstubAllGlobals());

const bg = () => ({ store: scene.store });
const answer = (status: number, headers: Record<string, string> = {}, body = 'said so') =>
  post.mockImplementation(async () => new Response(status === 204 ? null : body, { status, headers }));

/** A case, and a destination of a kind, as a person would have made them. */
async function ready(kind: 'webhook' | 'pagerduty' = 'webhook') {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const opened = await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel);
  const { destinations } = await ok<{ destinations: { destination: { id: string } }[] }>(
    'destination.save',
    {
      destination: { id: '', name: 'Chat', kind, fields: ['reference', 'next'] },
      url: HOOK,
      key: kind === 'pagerduty' ? 'R0UT1NG' : null,
      onlyHere: true,
    },
    page,
  );
  return { case: opened.case?.id ?? '', destination: destinations[0]?.destination.id ?? '' };
}
const read = async (id: string) => (await scene.store((db) => db.get('deliveries', id))) as Delivery;
const until = (id: string, state: Delivery['state']) =>
  vi.waitFor(async () => {
    const now = await read(id);
    expect(now).toMatchObject({ state });
    if (state !== 'waiting') expect(now.nextAt).toBe('');
    return now;
  });
const change = (id: string, part: Partial<Delivery>) =>
  scene.store(async (db) => db.put('deliveries', { ...((await db.get('deliveries', id)) as Delivery), ...part }));
const LONG_AGO = '2020-01-01T00:00:00.000Z';
const told = async () => (await state()).case?.timeline.filter(({ type }) => type === 'case.brief-sent') ?? [];

describe('a delivery (item 12)', () => {
  it('is sent once, though the act is said twice, and leaves no text behind', async () => {
    const what = { ...(await ready()), body: '{"a":1}', act: 'opened' };
    answer(200);
    const [one, two] = await Promise.all([queueDelivery(bg(), what), queueDelivery(bg(), what)]);
    expect(two.id).toBe(one.id);
    expect(await until(one.id, 'sent')).toMatchObject({ body: '', status: 200, attempts: 1 });
    await queueDelivery(bg(), what);
    await Promise.all([runDeliveries(bg()), runDeliveries(bg())]);
    expect(post).toHaveBeenCalledTimes(1);
    const [url, init] = post.mock.calls[0] as [string, RequestInit];
    expect(url).toBe(HOOK);
    expect(init).toMatchObject({ method: 'POST', body: '{"a":1}', redirect: 'manual', credentials: 'omit' });
    expect((await told()).map(({ text }) => text)).toEqual(['Brief sent to Chat']);
    expect(scene.fake.alarms.has(DELIVERY_ALARM)).toBe(false);
  });

  it('is tried again after 429 and 5xx, not before the service asked for it', async () => {
    const what = { ...(await ready()), body: '{}', act: 'opened' };
    answer(429, { 'retry-after': '600' });
    const { id } = await queueDelivery(bg(), what);
    await vi.waitFor(async () =>
      expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 1, problem: 'delivery-busy' }),
    );
    const { nextAt } = await read(id);
    expect(Date.parse(nextAt) - Date.now()).toBeGreaterThan(590_000);
    await vi.waitFor(() => expect(scene.fake.alarms.get(DELIVERY_ALARM)?.scheduledTime).toBe(Date.parse(nextAt)));
    await runDeliveries(bg());
    expect(post).toHaveBeenCalledTimes(1);
    await change(id, { nextAt: LONG_AGO });
    answer(202);
    await runDeliveries(bg());
    expect(await until(id, 'sent')).toMatchObject({ attempts: 2 });
  });

  it.each([
    [410, 'delivery-gone'],
    [401, 'delivery-refused'],
    [400, 'delivery-rejected'],
  ])('ends at %d, with what the service said and what to do', async (status, problem) => {
    const what = { ...(await ready()), body: '{}', act: 'opened' };
    answer(status);
    const { id } = await queueDelivery(bg(), what);
    expect(await until(id, 'failed')).toMatchObject({ status, problem, said: 'said so', attempts: 1 });
    expect((await told()).map(({ text }) => text)).toEqual(['Brief not sent to Chat']);
    const shown = (await state()).case?.deliveries?.[0];
    expect(shown).toMatchObject({ state: 'failed', problem: { code: problem, params: { status } } });
    answer(200);
    await ok('delivery.decide', { id: what.case, delivery: id, what: 'retry' }, nativePanel);
    await until(id, 'sent');
    expect(await told()).toHaveLength(2);
  });

  it('is given up after twelve tries, and once only', async () => {
    const what = { ...(await ready()), body: '{}', act: 'opened' };
    post.mockRejectedValue(new TypeError('Failed to fetch'));
    const { id } = await queueDelivery(bg(), what);
    for (let tries = 1; tries < 12; tries++) {
      await vi.waitFor(async () => expect(await read(id)).toMatchObject({ state: 'waiting', attempts: tries }));
      await change(id, { nextAt: LONG_AGO });
      await runDeliveries(bg());
    }
    expect(await until(id, 'failed')).toMatchObject({ attempts: 12, problem: 'delivery-unreachable' });
    expect(await told()).toHaveLength(1);
  });

  it('of whose try the worker died is asked about, not sent again', async () => {
    const what = { ...(await ready()), body: '{}', act: 'opened' };
    post.mockImplementation(() => new Promise(() => undefined)); // the worker is killed while it waits for the answer
    const { id } = await queueDelivery(bg(), what);
    await vi.waitFor(async () => expect((await read(id)).state).toBe('sending'));
    await vi.waitFor(() => expect(post).toHaveBeenCalledTimes(1));
    await wake();
    await runDeliveries(bg());
    expect((await read(id)).state).toBe('sending'); // perhaps it is only slow
    await change(id, { nextAt: LONG_AGO });
    await runDeliveries(bg());
    expect(await read(id)).toMatchObject({ state: 'unsure', problem: 'delivery-unsure', nextAt: '' });
    expect(post).toHaveBeenCalledTimes(1);
    await decideDelivery(bg(), id, 'arrived');
    expect(await until(id, 'sent')).toMatchObject({ body: '' });
    expect(post).toHaveBeenCalledTimes(1);
    expect(await told()).toHaveLength(1);
  });

  it('of whose try the worker died is sent again to a service that knows it by its key', async () => {
    const what = { ...(await ready('pagerduty')), body: '{"routing_key":"••••","dedup_key":"k"}', act: 'opened' };
    post.mockImplementation(() => new Promise(() => undefined));
    const { id } = await queueDelivery(bg(), what);
    await vi.waitFor(() => expect(post).toHaveBeenCalledTimes(1));
    await wake();
    await change(id, { nextAt: LONG_AGO });
    answer(202);
    await runDeliveries(bg());
    await until(id, 'sent');
    expect(post).toHaveBeenCalledTimes(2);
    const sent = JSON.parse(String((post.mock.calls[1] as [string, RequestInit])[1].body));
    expect(sent).toEqual({ routing_key: 'R0UT1NG', dedup_key: 'k' });
    // The key is in no record but the secrets.
    expect(JSON.stringify(await scene.store((db) => db.getAll('deliveries')))).not.toContain('R0UT1NG');
    expect(JSON.stringify(await scene.store((db) => db.getAll('events')))).not.toContain('R0UT1NG');
  });

  it('that arrived is not asked about though the worker died before it said so', async () => {
    const what = { ...(await ready()), body: '{}', act: 'opened' };
    answer(200);
    const { id } = await queueDelivery(bg(), what);
    await until(id, 'sent');
    await change(id, { nextAt: LONG_AGO }); // as if it had died before the last step
    await wake();
    await runDeliveries(bg());
    await until(id, 'sent');
    expect(await told()).toHaveLength(1);
    expect(post).toHaveBeenCalledTimes(1);
  });

  it('without an address on this computer says so, and goes once there is one', async () => {
    const what = { ...(await ready()), body: '{}', act: 'opened' };
    await scene.store((db) => db.delete('secrets', what.destination));
    answer(200);
    const { id } = await queueDelivery(bg(), what);
    expect(await until(id, 'failed')).toMatchObject({ problem: 'delivery-no-address' });
    expect(post).not.toHaveBeenCalled();
    await scene.store((db) => db.put('secrets', { url: HOOK }, what.destination));
    await decideDelivery(bg(), id, 'retry');
    await until(id, 'sent');
  });
});
