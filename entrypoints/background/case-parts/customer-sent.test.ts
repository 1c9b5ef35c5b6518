import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import { content, nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start, wake } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
const NOON = Date.parse('2026-11-16T12:00:00Z');
const PARTS = { process: 'Found it', impact: 'Invoices wait', sla: 'By Tuesday' };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  await start();
});
afterEach(() => vi.useRealTimers());

async function open(): Promise<string> {
  await ok('settings.set', { language: 'en', name: 'Ann', mine: [], side: 'right' }, page);
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const { case: it } = await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel);
  const { id } = it as CaseView;
  await ok('case.step', { id, step: 'investigation', reason: 'On the phone', name: 'Ann' }, page);
  return id;
}
const view = (id: string) => ok<CaseView>('case.get', { id }, page);
const seen = async (id: string) => (await view(id)).parts?.customer?.sent ?? null;
const contacts = async (id: string) => (await view(id)).parts?.customer?.contacts ?? [];
async function insert(tells: object | null, audience = 'public'): Promise<void> {
  scene.fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'inserted', audience } }));
  const text = { tabId: 1, script: 'customer-update', language: 'en', text: 'Found it' };
  await ok('panel.insert', { ...text, tells }, nativePanel);
}
const sent = (sentAt: string | null, key = scene.front.key) =>
  ok('page.sent', { key, message: 'm9', sentAt }, content());
const tells = (id: string) => ({ case: id, channel: 'email', about: ['update'], parts: PARTS });

describe('a reply that was seen in the ticket', () => {
  it('counts as the update, with its three parts and its own time, once a person says so and not before (R62, R63)', async () => {
    const id = await open();
    await insert(tells(id));
    expect(await seen(id)).toBeNull();
    vi.setSystemTime(NOON + 20 * 60_000);
    await sent('2026-11-16T12:15:00Z');
    await wake(); // the worker dies whenever it likes
    expect(await seen(id)).toEqual({ at: '2026-11-16T12:15:00Z', as: 'update' });
    expect(await contacts(id)).toEqual([]);
    await ok('customer.count-sent', { id, count: true }, page);
    await ok('customer.count-sent', { id, count: true }, page); // a second click counts nothing
    const [one, ...more] = await contacts(id);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ at: '2026-11-16T12:15:00Z', direction: 'out', about: ['update'], parts: PARTS });
    expect((await view(id)).checklist.find(({ item }) => item === 'customer-updated')?.done).toBe(true);
    expect(await seen(id)).toBeNull();
  });

  it('is put away where they say no, and not asked about where they said it themselves', async () => {
    const id = await open();
    await insert(tells(id));
    await sent(null);
    await ok('customer.count-sent', { id, count: false }, page);
    expect([await seen(id), await contacts(id)]).toEqual([null, []]);
    await insert(tells(id));
    await ok('case.contact', { id, channel: 'email', direction: 'out', about: ['update'], parts: PARTS }, page);
    await sent(null);
    expect(await seen(id)).toBeNull();
    expect(await contacts(id)).toHaveLength(1);
  });

  it('that told nothing of a case is a contact (R143); of a time to come nothing is believed', async () => {
    const id = await open();
    await insert(null);
    await sent('2027-01-01T00:00:00Z');
    expect(await seen(id)).toEqual({ at: '2026-11-16T12:00:00.000Z', as: 'contact' });
    await ok('customer.count-sent', { id, count: true }, page);
    expect(await contacts(id)).toMatchObject([{ direction: 'out', about: ['other'], parts: null }]);
  });

  it('is nothing where none was inserted, where it was written to colleagues, or where another host says so', async () => {
    const id = await open();
    await sent(null);
    await insert(tells(id), 'internal');
    await sent(null);
    expect(await seen(id)).toBeNull();
    await insert(tells(id));
    expect(await refusal('page.sent', { key: 'evil.example/1', message: 'm', sentAt: null }, content())).toBe(
      'refused',
    );
  });
});
