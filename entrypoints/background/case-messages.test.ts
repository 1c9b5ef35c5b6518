import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { hotRows, ok, refusal, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

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
    scene.front = hotTicket({ key: 'acme.zendesk.com/9' });
    expect(await refusal('panel.escalate', { tabId: 1, draft }, nativePanel)).toBe('ticket-changed');
    expect((await ok<{ cases: unknown[] }>('radar.list', {}, page)).cases).toEqual([]);
  });

  it('goes on by its gates: not past what is missing, unless a reason is given, which is kept (R52)', async () => {
    await show();
    const id = (await escalate()).case?.id;
    expect(await refusal('case.step', { id, step: 'investigation' }, page)).toBe('step-not-ready');
    const why = { id, step: 'investigation', reason: 'The customer is on the phone' };
    expect(await refusal('case.step', why, page)).toBe('step-needs-name');
    const moved = { ...why, from: 'received', name: 'Mari Koski' };
    const it = await ok<PanelState['case']>('case.step', moved, page);
    expect(it).toMatchObject({ step: 'investigation' });
    expect(it?.timeline.at(-1)).toMatchObject({
      text: 'Moved to Investigation',
      detail: 'The customer is on the phone',
      by: 'Mari Koski',
    });
    expect(it?.leftOpen).toMatchObject([
      { step: 'Received', by: 'Mari Koski', reason: 'The customer is on the phone' },
    ]);
    expect(it?.leftOpen?.[0]?.items).toContain('Confirm the SLA');
    await ok('case.weigh', { id, values: [{ field: 'sla', metric: null }] }, page);
    await ok('case.accept', { id }, page);
    const later = await ok<PanelState['case']>('case.get', { id }, page);
    expect(later?.leftOpen?.[0]?.items).not.toContain('Hand over to the team that can solve it, and have it accepted');
  });

  it('is closed once by two tabs, and moved by no page that shows another step than it stands at', async () => {
    await show();
    const id = (await escalate()).case?.id;
    const close = { id, step: 'closed', from: 'received', reason: 'Settled', name: 'Mari' };
    await ok('case.step', close, page);
    const again = await ok<PanelState['case']>('case.step', close, page);
    expect(again?.timeline.filter(({ type }) => type === 'case.step-entered')).toHaveLength(1);
    expect(await refusal('case.step', { ...close, step: 'investigation' }, page)).toBe('case-moved');
  });

  it('takes a tick with a note for an item of the team’s own, and none for what the facts decide', async () => {
    await show();
    const id = (await escalate()).case?.id;
    const own = { id: 'ask-mother', name: { en: 'Ask her mother' }, required: true };
    const { version } = await ok<{ version: string }>('parts.get', { parts: ['steps'] }, page);
    const steps = [{ id: 'received', checklist: [own, { ...own, id: 'handed-over' }] }];
    expect(await ok('parts.set', { values: { steps }, version }, page)).toMatchObject({ saved: true });
    const it = await ok<PanelState['case']>('case.check', { id, item: 'ask-mother', done: true, note: 'Did so' }, page);
    expect(it?.checklist[0]).toMatchObject({ name: 'Ask her mother', done: true, note: 'Did so' });
    const ticked = await ok<PanelState['case']>('case.check', { id, item: 'handed-over', done: true }, page);
    expect(ticked?.checklist[1]).toMatchObject({ done: false });
    expect(ticked?.entries).toBe(2);
  });

  it('takes every act, each once, with private numbers masked', async () => {
    await show();
    const id = (await escalate()).case?.id;
    const note = { id, text: 'Card 4111 1111 1111 1111' };
    await ok('case.accept', { id }, page);
    await ok('case.accept', { id }, page);
    await ok('case.weigh', { id, values: [{ field: 'sla', metric: null }] }, page);
    await ok('case.note', note, page);
    await ok('case.contact', { id, channel: 'phone', text: 'Called' }, page);
    await ok('case.severity', { id, severity: 'S1' }, page);
    const raised = await ok<PanelState['case']>('case.raise', { id }, page);
    expect(raised).toMatchObject({
      type: 'executive',
      severity: 'S1',
      handover: { to: 'executive', acceptedAt: null },
    });
    expect(raised?.timeline.map(({ text, detail }) => [text, detail])).toEqual([
      ['Case opened', null],
      ['Hand-over accepted', null],
      ['No SLA for this customer', null],
      ['Note', 'Card ••••'],
      ['Customer contacted by phone', 'Called'],
      ['Severity set to S1', null],
      ['Raised to executive', null],
    ]);
    expect(await refusal('case.note', { id: 'no-such-case', text: 'x' }, page)).toBe('no-case');
  });

  it('says that an act was done where it was, though the badge could not be told', async () => {
    await show();
    const id = (await escalate()).case?.id;
    scene.fake.browser.action.setBadgeText = async () => {
      throw new Error('no badge here');
    };
    const it = await ok<PanelState['case']>('case.note', { id, text: 'Once' }, page);
    expect(it?.timeline.filter(({ detail }) => detail === 'Once')).toHaveLength(1);
  });

  it('is listed with its ticket', async () => {
    await show();
    const { id, ref } = (await escalate()).case ?? {};
    const radar = await ok<{ cases: object[] }>('radar.list', {}, page);
    expect((await hotRows())[0]).toMatchObject({ url: scene.front.url, case: { ref }, nextDue: { breached: true } });
    expect(radar.cases[0]).toMatchObject({ id });
  });
});
