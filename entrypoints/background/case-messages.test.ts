import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start, state, wake } from './testing/worker.ts';

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
    expect(raised?.checklist.find(({ item }) => item === 'sla')).toMatchObject({ done: true });
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
    const radar = await ok<{ tickets: object[]; cases: object[] }>('radar.list', {}, page);
    expect(radar.tickets[0]).toMatchObject({ key: scene.front.key, caseRef: ref, nextDue: { breached: true } });
    expect(radar.cases[0]).toMatchObject({ id });
  });
});
