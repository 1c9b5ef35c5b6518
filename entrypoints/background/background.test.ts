import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotAssessment, hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { receive } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { keepStore } from '../../lib/store/keep-store.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Background } from './context.ts';
import { content, fakeBrowser, frame, nativePanel, page } from './testing-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
vi.mock('../../lib/browser/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const assess = vi.hoisted(() => vi.fn());
vi.mock('../../lib/assessment/assess.ts', () => ({ assess }));

let name: string;
let bg: Background;
let front: Ticket;

/** A new worker on the same data: what is left when the old one was killed. */
async function wake(store: Background['store'] = keepStore((onLost) => openStore({ name, onLost }))) {
  const sessionKept = fake?.sessionKept;
  fake = fakeBrowser();
  for (const [key, value] of sessionKept ?? []) fake.sessionKept.set(key, value);
  fake.tabAnswers.set('tab.reread', () => ({ ok: true, value: { ticket: front, source: 'api' } }));
  fake.tabAnswers.set('tab.rows-changed', () => ({ ok: true, value: {} }));
  bg = { store };
  const { pageMessages } = await import('./page-messages.ts');
  const { panelMessages } = await import('./panel-messages.ts');
  const { caseMessages } = await import('./case-messages.ts');
  const { listRadar } = await import('./radar.ts');
  receive({ ...pageMessages(bg), ...panelMessages(bg), ...caseMessages(bg), 'radar.list': () => listRadar(bg) });
}

beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  fake = undefined as never;
  front = hotTicket();
  assess.mockReset().mockImplementation((ticket: Ticket) => hotAssessment({ ticket: ticket.key }));
  await wake();
});

const ok = async <T>(name: string, data: unknown, sender: Record<string, unknown>): Promise<T> => {
  const reply = await fake.send(name, data, sender);
  if (!reply?.ok) throw new ProblemError((reply?.problem?.code ?? 'unknown') as 'unknown');
  return reply.value as T;
};
const refusal = async (name: string, data: unknown, sender: Record<string, unknown>) =>
  (await fake.send(name, data, sender))?.problem?.code;
const show = () => ok('page.ticket', { ticket: front, source: 'api' }, content());
const state = () => ok<PanelState>('panel.state', { tabId: 1 }, nativePanel);

describe('who may speak', () => {
  it('a panel frame needs the token that was given for its tab, and it works once', async () => {
    const { token } = await ok<{ token: string }>('page.mount', {}, content());
    expect(await refusal('panel.state', { tabId: 1 }, frame())).toBe('refused');
    expect(await refusal('panel.hello', { token: 'guessed' }, frame())).toBe('refused');
    expect(await refusal('panel.hello', {}, frame())).toBe('refused');
    expect(await refusal('panel.hello', { token }, frame(7, 2))).toBe('refused');
    expect(await ok<PanelState>('panel.hello', { token }, frame())).toMatchObject({ tabId: 1, surface: 'frame' });
    expect(await refusal('panel.hello', { token }, frame(8))).toBe('refused');
    expect(await refusal('panel.state', { tabId: 1 }, frame(8))).toBe('refused');
    expect(await refusal('panel.state', { tabId: 2 }, frame())).toBe('refused');
    expect(await ok<PanelState>('panel.state', { tabId: 1 }, frame())).toMatchObject({ tabId: 1 });
    expect(await refusal('case.note', { id: 'x', text: 'y' }, frame(8))).toBe('refused');
  });

  it('the accepted frame stays accepted when the worker was killed', async () => {
    const { token } = await ok<{ token: string }>('page.mount', {}, content());
    await ok('panel.hello', { token }, frame());
    await wake();
    expect(await ok<PanelState>('panel.state', { tabId: 1 }, frame())).toMatchObject({ tabId: 1 });
  });

  it('a content script or a stranger cannot speak as a panel; the browser’s own side panel needs no token', async () => {
    expect(await refusal('panel.escalate', {}, content())).toBe('refused');
    expect(await refusal('panel.state', { tabId: 1 }, { ...nativePanel, id: 'another-extension' })).toBe('refused');
    expect(await ok<PanelState>('panel.hello', {}, nativePanel)).toMatchObject({ tabId: 1, surface: 'native' });
  });
});

describe('a ticket in front', () => {
  it('is scored and shown, counts in the badge, and is marked in the list', async () => {
    await ok('page.reading', { site: 'zendesk', key: front.key }, content());
    expect(await state()).toMatchObject({ reading: 'reading', ticket: null });
    await show();
    const shown = await state();
    expect(shown).toMatchObject({ reading: 'ready', site: 'zendesk', trouble: null, problem: null });
    expect(shown.assessment?.score).toBe(72);
    expect(shown.ticket).toMatchObject({ requester: 'Kim Doe', lastMessageAt: '2026-11-16T11:00:00Z' });
    expect(fake.badge).toMatchObject({ text: '1' });
    expect(fake.badge.title).toContain('Kim Doe: Invoice, again');
    const { rows } = await ok<{ rows: unknown[] }>('page.rows', { keys: [front.key, 'other'] }, content());
    expect(rows).toEqual([{ key: front.key, level: 'at-risk', label: 'At risk, 72' }]);
    expect(JSON.stringify([...fake.sessionKept])).not.toContain('My invoice is wrong');
  });

  it('messages of a page do not overtake one another', async () => {
    await Promise.all([show(), ok('page.reading', { site: 'zendesk', key: 'another' }, content())]);
    expect(await state()).toMatchObject({ reading: 'reading', ticket: null });
  });

  it('a page that cannot be read has a grey "?" of its own, and is listed', async () => {
    await show();
    const problem = { code: 'page-changed', params: { site: 'zendesk', hook: 'messages' } };
    await ok('page.blind', { site: 'zendesk', problem }, content(2));
    expect(fake.badge.tabs.get(2)).toBe('?');
    expect(fake.badge.tabs.get(1)).toBeNull();
    expect(fake.badge.text).toBe('1');
    const radar = await ok<{ blind: unknown[]; tickets: unknown[] }>('radar.list', {}, page);
    expect(radar.blind).toEqual([{ tabId: 2, site: 'zendesk', problem }]);
    expect(radar.tickets).toHaveLength(1);
  });

  it('is scored even where the store cannot be opened; then the badge is "?" and escalating says why', async () => {
    await wake(() => Promise.reject(new ProblemError('store-private')));
    await show();
    const shown = await state();
    expect(shown).toMatchObject({ reading: 'ready', trouble: { code: 'store-private' }, case: null });
    expect(shown.assessment?.score).toBe(72);
    expect(fake.badge.text).toBe('?');
    const draft = await ok('panel.draft', { tabId: 1 }, nativePanel);
    expect(await refusal('panel.escalate', { tabId: 1, draft }, nativePanel)).toBe('store-private');
  });
});

describe('set aside', () => {
  it('handled: no longer counted, until the customer writes again', async () => {
    await show();
    const done = await ok<PanelState>('panel.handled', { tabId: 1, reason: 'answered' }, nativePanel);
    expect(done.aside).toMatchObject({ kind: 'handled' });
    expect(fake.badge.text).toBe('');
    const again = { id: 'm4', role: 'customer' as const, sentAt: '2026-11-16T12:30:00Z', text: 'Well?' };
    front = { ...front, observedAt: '2026-11-16T12:31:00Z', messages: [...front.messages, again] };
    await show();
    expect((await state()).aside).toBeNull();
    expect(fake.badge.text).toBe('1');
  });

  it('snoozed: wakes by an alarm at its end, and can be taken back', async () => {
    await show();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const asked = { tabId: 1, until, reason: 'waiting-for-customer' };
    expect((await ok<PanelState>('panel.snooze', asked, nativePanel)).aside).toMatchObject({ kind: 'snoozed', until });
    expect(fake.badge.text).toBe('');
    expect([...fake.alarms.values()]).toEqual([{ scheduledTime: Date.parse(until) }]);
    expect((await ok<PanelState>('panel.undo-aside', { tabId: 1 }, nativePanel)).aside).toBeNull();
    expect(fake.badge.text).toBe('1');
    expect(fake.alarms.size).toBe(0);
  });

  it('disagreed on tone: the kind is muted for this customer from then on', async () => {
    await show();
    const asked = { tabId: 1, kind: 'anger', strength: 'tone', quote: 'grr', reason: 'known-tone' };
    expect((await ok<PanelState>('panel.disagree', asked, nativePanel)).muted).toEqual(['anger']);
    expect(assess.mock.lastCall?.[2]).toMatchObject({ mutedTone: ['anger'] });
    front = hotTicket({ requester: { name: 'Sam', email: 'sam@other.example' }, key: 'acme.zendesk.com/5' });
    await show();
    expect(assess.mock.lastCall?.[2]).toMatchObject({ mutedTone: [] });
  });
});

describe('a case', () => {
  const escalate = async () => {
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    return ok<PanelState>('panel.escalate', { tabId: 1, draft: { ...draft, stakes: 'Their renewal' } }, nativePanel);
  };

  it('is opened from the proposal, and is there after the worker was killed', async () => {
    await show();
    const opened = (await escalate()).case;
    expect(opened).toMatchObject({ step: 'received', stakes: 'Their renewal', requester: 'Kim Doe', openedBy: 'You' });
    expect(opened?.quotes[0]).toBe('Get me your manager, call ••••');
    expect(opened?.handover.to).toBe('team lead');
    await wake();
    expect((await state()).case).toEqual(opened);
  });

  it('is opened once, though the answer was lost and the click came again', async () => {
    await show();
    const first = await escalate();
    await wake();
    const second = await escalate();
    expect(second.case?.id).toBe(first.case?.id);
    expect(second.case?.timeline).toHaveLength(1);
  });

  it('is not opened where another ticket came to the front meanwhile (law 5)', async () => {
    await show();
    const draft = await ok('panel.draft', { tabId: 1 }, nativePanel);
    front = hotTicket({ key: 'acme.zendesk.com/9' });
    expect(await refusal('panel.escalate', { tabId: 1, draft }, nativePanel)).toBe('ticket-changed');
    expect((await ok<{ cases: unknown[] }>('radar.list', {}, page)).cases).toEqual([]);
  });

  it('goes on by its gates: not past what is missing, unless a reason is given, which is kept (R52)', async () => {
    await show();
    const id = (await escalate()).case?.id;
    expect(await refusal('case.step', { id, step: 'investigation' }, page)).toBe('step-not-ready');
    const moved = { id, step: 'investigation', reason: 'The customer is on the phone' };
    const it = await ok<PanelState['case']>('case.step', moved, page);
    expect(it).toMatchObject({ step: 'investigation' });
    expect(it?.timeline.at(-1)).toMatchObject({
      text: 'Moved to Investigation',
      detail: 'The customer is on the phone',
    });
  });

  it('takes every act, each once, with private numbers masked', async () => {
    await show();
    const id = (await escalate()).case?.id;
    const note = { id, text: 'Card 4111 1111 1111 1111' };
    await ok('case.accept', { id }, page);
    await ok('case.accept', { id }, page);
    await ok('case.check', { id, item: 'sla', done: true }, page);
    await ok('case.note', note, page);
    await ok('case.contact', { id, channel: 'phone', text: 'Called' }, page);
    await ok('case.severity', { id, severity: 'S1' }, page);
    const raised = await ok<PanelState['case']>('case.raise', { id }, page);
    expect(raised).toMatchObject({
      type: 'executive',
      severity: 'S1',
      handover: { to: 'executive', acceptedAt: null },
    });
    expect(raised?.checklist.find(({ item }) => item === 'sla')).toMatchObject({ done: true });
    expect(raised?.timeline.map(({ text, detail }) => [text, detail])).toEqual([
      ['Case opened', null],
      ['Hand-over accepted', null],
      ['Done: Confirm the SLA', null],
      ['Note', 'Card ••••'],
      ['Customer contacted by phone', 'Called'],
      ['Severity set to S1', null],
      ['Raised to executive', null],
    ]);
    expect(await refusal('case.note', { id: 'no-such-case', text: 'x' }, page)).toBe('no-case');
  });

  it('is listed with its ticket', async () => {
    await show();
    const id = (await escalate()).case?.id;
    const radar = await ok<{ tickets: object[]; cases: object[] }>('radar.list', {}, page);
    expect(radar.tickets[0]).toMatchObject({ key: front.key, caseRef: id, nextDue: { breached: true } });
    expect(radar.cases[0]).toMatchObject({ id });
  });
});

describe('a script', () => {
  const asked = { tabId: 1, script: 'heard', language: 'en', text: 'I am sorry' };

  it('counts as used only where it was inserted or copied', async () => {
    await show();
    const uses = () => bg.store((db) => db.getAllFromIndex('events', 'type', 'script.used'));
    fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'failed', audience: 'unknown' } }));
    expect(await ok('panel.insert', asked, nativePanel)).toMatchObject({ outcome: 'failed' });
    expect(await uses()).toEqual([]);
    fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'inserted', audience: 'public' } }));
    expect(await ok('panel.insert', asked, nativePanel)).toMatchObject({ outcome: 'inserted', audience: 'public' });
    expect((await uses()).map(({ data }) => data.how)).toEqual(['inserted']);
    expect(fake.toTabs.at(-1)?.data ?? {}).not.toHaveProperty('script');
  });
});
