import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { HandoverPlan } from '../../lib/messages/handover-messages.ts';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { frame, nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

const post = vi.fn<typeof fetch>(async () => new Response('ok'));
beforeEach(async () => {
  vi.stubGlobal('fetch', post.mockClear());
  await start();
});
afterEach(() => vi.unstubAllGlobals());

const HOOK = 'https://hooks.example/services/T000/B000/abcdefgh';
const brief: Brief = {
  stakes: 'Renewal, kim@customer.example',
  tried: '',
  promised: '',
  forbidden: 'No refund',
  next: 'Call',
};
/** Covered at any hour: the tests run at any. */
const ROLES = ['lead', 'specialist', 'legal'].map((id) => ({ id, name: { en: id }, calendar: null }));
const PEOPLE = [{ id: 'p-lena', name: 'Lena Lead', roles: ['lead', 'specialist'], calendar: null }];

async function escalate(): Promise<CaseView> {
  await ok(
    'policy.set',
    { text: JSON.stringify({ schema: 1, people: PEOPLE, roles: ROLES }), version: await version() },
    page,
  );
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const opened = await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel);
  return opened.case as CaseView;
}
const version = async () => (await ok<{ version: string }>('policy.get', {}, page)).version;
const give = (id: string, role: string, more: object = {}) =>
  ok<CaseView>('handover.give', { id, role, person: null, mode: 'swarm', brief, ...more }, nativePanel);

describe('a hand-over through the panel', () => {
  it('goes to whoever is on duty, with its brief masked, and waits from then on (U5, R42, R60)', async () => {
    const { id } = await escalate();
    await ok('case.accept', { id }, nativePanel);
    const view = await give(id, 'specialist');
    expect(view.handover).toMatchObject({ to: 'Lena Lead', acceptedAt: null });
    expect(view.handover.acknowledgeBy).toBeTruthy();
    expect(view.mode).toBe('swarm');
    expect(view.brief?.text).toBe('At stake: Renewal, ••••\nNot to be said: No refund\nNext: Call');
    expect(view.timeline.at(-1)?.text).toBe('Lena Lead asked to join in');
  });

  it('goes to the customer’s own CSM, who was shown, and not to the first of the list (R59)', async () => {
    const csm = (id: string, name: string) => ({ id, name, roles: ['csm'], calendar: null });
    const file = {
      schema: 1,
      people: [csm('p-first', 'First Csm'), csm('p-own', 'Own Csm')],
      roles: [{ id: 'csm', name: { en: 'CSM' }, calendar: null }],
      accounts: [{ domain: 'customer.example', name: 'Customer', tier: 'high', csm: 'p-own' }],
    };
    await ok('policy.set', { text: JSON.stringify(file), version: await version() }, page);
    scene.front = hotTicket({ requester: { name: 'Kim Doe', email: 'kim@customer.example' } });
    await show();
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    const { id } = (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case as CaseView;
    const to = { role: 'csm', person: null, mode: 'transfer' };
    expect((await ok<HandoverPlan>('handover.plan', { id, tabId: 1, to }, nativePanel)).duty.who).toBe('Own Csm');
    expect((await give(id, 'csm', { tabId: 1 })).handover.to).toBe('Own Csm');
  });

  it('is said once, though the answer was lost and the click came again', async () => {
    const { id } = await escalate();
    await give(id, 'specialist');
    await wake();
    const again = await give(id, 'specialist');
    expect(again.timeline.filter(({ type }) => type === 'case.handed-over')).toHaveLength(1);
  });

  it('is returned with a reason, to whoever handed it over, and not without one', async () => {
    const { id } = await escalate();
    const given = await give(id, 'specialist');
    expect(given.returnsTo).toBe('You');
    expect((await ok<CaseView>('handover.return', { id, reason: ' ' }, nativePanel)).returned).toBeNull();
    const view = await ok<CaseView>('handover.return', { id, reason: 'Not our system' }, nativePanel);
    expect(view.handover).toMatchObject({ to: 'You', acceptedAt: null });
    expect(view.returned).toMatchObject({ by: 'You', reason: 'Not our system' });
    expect(view.returnsTo).toBeNull();
    expect(view.isMine).toBe(true);
    expect(view.timeline.at(-1)).toMatchObject({ text: 'Returned to you', detail: 'Not our system' });
    const accepted = await ok<CaseView>('case.accept', { id }, nativePanel);
    expect(accepted.handover.acceptedBy).toBe('You');
  });

  it('is accepted by somebody without Simmer, recorded by a colleague (R60)', async () => {
    const { id } = await escalate();
    const view = await ok<CaseView>('handover.accept-for', { id, name: 'Pekka Puhelin', how: 'phone' }, nativePanel);
    expect(view.handover).toMatchObject({ acceptedBy: 'Pekka Puhelin' });
    expect(view.timeline.at(-1)?.text).toBe('Pekka Puhelin accepted by phone; recorded by you');
    // The name is a vault item: no event holds it.
    expect(JSON.stringify(await scene.store((db) => db.getAll('events')))).not.toContain('Pekka');
  });

  it('offers everybody by name, with who stands in for them and who is away (R111)', async () => {
    const { id } = await escalate();
    const away = [
      { from: '2020-01-01T00:00:00Z', until: '2098-01-01T00:00:00Z' },
      { from: '2021-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' },
    ];
    const people = [
      { id: 'p-a', name: 'Aino', roles: ['lead'], deputies: ['p-b'], absences: away },
      { id: 'p-b', name: 'Bo', roles: [], calendar: null },
    ];
    await ok(
      'policy.set',
      { text: JSON.stringify({ schema: 1, people, roles: ROLES }), version: await version() },
      page,
    );
    const choices = await ok<{ people: object[] }>('handover.choices', { id }, nativePanel);
    expect(choices.people).toMatchObject([
      { id: 'p-a', deputies: ['p-b'], awayUntil: '2099-01-01T00:00:00Z' },
      { id: 'p-b', deputies: [], awayUntil: null },
    ]);
    expect((await give(id, 'lead', { person: 'p-b' })).handover.to).toBe('Bo');
  });

  it('says who is on duty, or names the hole (R111)', async () => {
    const { id } = await escalate();
    const plan = (role: string) =>
      ok<HandoverPlan>('handover.plan', { id, tabId: 1, to: { role, person: null, mode: 'transfer' } }, nativePanel);
    expect((await plan('specialist')).duty).toMatchObject({ kind: 'on', who: 'Lena Lead' });
    expect((await plan('legal')).duty).toMatchObject({ kind: 'no-people', who: null });
  });

  it('reads the ticket for promises, and only the case’s own', async () => {
    const { id } = await escalate();
    const ticket = hotTicket();
    const promise = { id: 'm4', role: 'agent' as const, author: 'Ann', text: 'I will call you by Thursday.' };
    scene.front = hotTicket({ messages: [...ticket.messages, { ...promise, sentAt: '2026-11-16T11:30:00Z' }] });
    const read = await ok<HandoverPlan>('handover.plan', { id, tabId: 1 }, nativePanel);
    expect(read).toMatchObject({ isRead: true });
    expect(read.brief.promised).toContain('“I will call you by Thursday.”');
    scene.front = hotTicket({ key: 'acme.zendesk.com/9' });
    expect(await ok<HandoverPlan>('handover.plan', { id, tabId: 1 }, nativePanel)).toMatchObject({ isRead: false });
  });

  it('is nobody’s but an accepted panel’s (law 4)', async () => {
    const { id } = await escalate();
    expect(await refusal('handover.give', { id, role: 'lead', mode: 'swarm', brief }, frame())).toBe('refused');
    expect(await refusal('destination.list', {}, nativePanel)).toBe('refused');
  });
});

describe('the brief', () => {
  const withHook = async () => {
    const view = await escalate();
    const destination = { id: '', name: 'Chat', kind: 'webhook', fields: ['reference', 'next'] };
    const saved = await ok<{ destinations: { destination: { id: string } }[] }>(
      'destination.save',
      { destination, url: HOOK, key: null, onlyHere: true },
      page,
    );
    return { id: view.id, destination: saved.destinations[0]?.destination.id ?? '' };
  };

  it('is sent exactly as previewed, and holds only what the team chose', async () => {
    const { id, destination } = await withHook();
    const asked = { id, brief, destination };
    const preview = await ok<{ body: string; host: string }>('handover.preview', asked, nativePanel);
    expect(preview.host).toBe('hooks.example');
    expect(Object.keys(JSON.parse(preview.body))).toEqual(['type', 'version', 'id', 'title', 'reference', 'next']);
    await ok('handover.send', { ...asked, preview: preview.body }, nativePanel);
    await ok('handover.send', { ...asked, preview: preview.body }, nativePanel);
    await vi.waitFor(() => expect(post).toHaveBeenCalledTimes(1));
    expect((post.mock.calls[0] as [string, RequestInit])[1].body).toBe(preview.body);
    expect(await refusal('handover.send', { ...asked, preview: '{}' }, nativePanel)).toBe('preview-moved');
  });

  it('says what was sent outside after the hand-over came back, too', async () => {
    const { id, destination } = await withHook();
    await give(id, 'specialist');
    const { body } = await ok<{ body: string }>('handover.preview', { id, brief, destination }, nativePanel);
    await ok('handover.send', { id, brief, destination, preview: body }, nativePanel);
    const states = async () => (await scene.store((db) => db.getAll('deliveries'))).map(({ state }) => state);
    await vi.waitFor(async () => expect(await states()).toEqual(['sent']));
    const back = await ok<CaseView>('handover.return', { id, reason: 'Not ours' }, nativePanel);
    expect(back.deliveries).toMatchObject([{ name: 'Chat', state: 'sent' }]);
    const again = await give(id, 'lead');
    expect(again.deliveries).toEqual([]);
  });

  it('goes into the composer of the case’s ticket alone, and only where it is internal', async () => {
    const { id } = await escalate();
    let asked: unknown;
    scene.fake.tabAnswers.set('tab.insert', (data) => {
      asked = data;
      return { ok: true, value: { outcome: 'copied', audience: 'public', problem: { code: 'not-internal' } } };
    });
    const { view } = await ok<{ view: CaseView }>('handover.note', { id, tabId: 1, brief }, nativePanel);
    expect(asked).toMatchObject({ only: 'internal', key: 'acme.zendesk.com/4711' });
    expect(view.timeline.at(-1)?.text).toBe('Brief copied');
    scene.front = hotTicket({ key: 'acme.zendesk.com/9' });
    await show();
    expect(await refusal('handover.note', { id, tabId: 1, brief }, nativePanel)).toBe('ticket-changed');
  });

  it('an address never leaves the background, is in no event and in no policy', async () => {
    await withHook();
    const list = await ok<{ destinations: object[] }>('destination.list', {}, page);
    expect(list.destinations[0]).toMatchObject({ host: 'hooks.example', tail: 'efgh', hasKey: false });
    expect(JSON.stringify(list)).not.toContain('abcd');
    const { text } = await ok<{ text: string }>('policy.get', {}, page);
    const log = await scene.store((db) => db.getAll('events'));
    expect(JSON.stringify([text, log])).not.toContain('hooks.example');
  });
});
