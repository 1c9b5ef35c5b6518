import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start, state } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const written = {
  channel: 'phone',
  intake: 'sales',
  customer: 'Zed Phone, zed@customer.example',
  address: 'zed@customer.example',
  subject: 'No call back',
  url: null,
  type: 'hierarchical',
  severity: 'S2',
  toRole: 'lead',
  summary: 'Called twice. Card 4111 1111 1111 1111.',
  stakes: 'Their opening day',
  reasons: ['no-answer'],
};
const events = () => scene.store((db) => db.getAll('events'));

describe('a case by hand (R53, R86)', () => {
  it('has no ticket, keeps its words masked in the vault, and waits for whoever takes it', async () => {
    const view = await ok<CaseView>('intake.open', written, page);
    expect(view).toMatchObject({
      subject: 'No call back',
      severity: 'S2',
      stakes: 'Their opening day',
      step: 'received',
    });
    expect(view.summary).toBe('Called twice. Card ••••.');
    expect(view.requester).not.toContain('@');
    const [opened] = await events();
    expect(opened).toMatchObject({ space: 'team', data: { ticket: null, intake: 'sales', reasons: ['no-answer'] } });
    expect(JSON.stringify(await events())).not.toMatch(/Zed|customer\.example|opening day/);
  });

  it('cannot do without what is at stake (R39), or go to a role that nobody knows', async () => {
    expect(await refusal('intake.open', { ...written, stakes: ' ' }, page)).toBe('unknown');
    expect(await refusal('intake.open', { ...written, toRole: 'wizard' }, page)).toBe('unknown');
    expect(await events()).toEqual([]);
  });

  it('a conflict among colleagues is for the closed circle, with all that is said of it (R22)', async () => {
    const view = await ok<CaseView>('intake.open', { ...written, customer: '', reasons: ['internal-team'] }, page);
    await ok('case.note', { id: view.id, text: 'They talked' }, page);
    expect((await events()).map(({ space }) => space)).toEqual(['closed', 'closed']);
    const items = await scene.store((db) => db.getAll('vault'));
    expect(new Set(items.map((item) => ('erased' in item ? 'erased' : item.space)))).toEqual(new Set(['closed']));
  });
});

describe('a minor issue (R3, R4)', () => {
  const record = (fixOn = '2026-12-04') =>
    ok<PanelState>('minor.record', { tabId: 1, defect: 'BUG-77', fixOn }, nativePanel);

  it('is kept with its date; the customer is to be told, and again when the date moves', async () => {
    await show();
    expect((await record()).minor).toEqual({ defect: 'BUG-77', fixOn: '2026-12-04', toldAt: null });
    expect((await state()).case).toBeNull();
    const text = await ok<{ text: string }>('minor.text', { tabId: 1 }, nativePanel);
    expect(text.text).toContain('December 4, 2026');
    expect((await ok<PanelState>('minor.told', { tabId: 1 }, nativePanel)).minor?.toldAt).toBeTruthy();
    expect((await record('2026-12-11')).minor).toMatchObject({ fixOn: '2026-12-11', toldAt: null });
    expect((await ok<PanelState>('minor.done', { tabId: 1 }, nativePanel)).minor).toBeNull();
  });
});

describe('what the helpdesk shows', () => {
  async function opened(): Promise<CaseView> {
    scene.front = hotTicket({ status: 'open', assignee: { id: '17', name: 'Ann' } });
    await show();
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    return (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case as CaseView;
  }
  const seen = async (over: object) => {
    scene.front = hotTicket({ status: 'open', assignee: { id: '17', name: 'Ann' }, ...over });
    await show();
    return (await state()).proposals ?? [];
  };

  it('solved there proposes the resolution here, with what is still open on record (R52)', async () => {
    await ok('settings.set', { language: 'en', name: 'Eve', mine: [], side: 'right' }, page);
    const { id } = await opened();
    const [proposal] = await seen({ status: 'solved' });
    expect(proposal?.action).toBe('Go to Resolution');
    const after = await ok<PanelState>('case.follow', { id, tabId: 1, proposal: proposal?.id }, nativePanel);
    expect(after.case?.step).toBe('resolution');
    expect(after.proposals).toEqual([]);
    const moved = after.case?.timeline.find(({ type }) => type === 'case.step-entered');
    expect((await events()).find(({ type }) => type === 'case.step-entered')?.data).toMatchObject({
      open: expect.arrayContaining(['priority', 'urgency', 'sla']),
      name: expect.any(String),
    });
    expect(moved?.detail).toBe('Solved in the helpdesk.');
    expect(moved?.aside).toMatch(/^Still open: .*Confirm the priority; /);
  });

  it('solved there, and no name is known here: it goes on with the name of whoever answers for what is open (R52, R75)', async () => {
    const { id } = await opened();
    const [proposal] = await seen({ status: 'solved' });
    expect(proposal?.needsName).toBe(true);
    const follow = { id, tabId: 1, proposal: proposal?.id };
    expect(await refusal('case.follow', follow, nativePanel)).toBe('step-needs-name');
    const after = await ok<PanelState>('case.follow', { ...follow, name: 'Mari Berg' }, nativePanel);
    expect(after.case?.leftOpen).toMatchObject([{ by: 'Mari Berg', reason: 'Solved in the helpdesk.' }]);
    expect(after.case?.leftOpen?.[0]?.items.length).toBeGreaterThan(3);
  });

  it('what is left as it is, is not proposed again', async () => {
    const { id } = await opened();
    const [proposal] = await seen({ status: 'solved' });
    const after = await ok<PanelState>('case.decline-proposal', { id, tabId: 1, proposal: proposal?.id }, nativePanel);
    expect(after).toMatchObject({ proposals: [], case: { step: 'received' } });
    expect(await seen({ status: 'solved' })).toEqual([]);
  });

  it('asked beside the ticket is asked once; what was answered there is told, for a person to write down (R64)', async () => {
    const { id } = await opened();
    await ok('fix.owner', { id, who: { role: 'specialist', person: null, name: 'Peter' } }, page);
    const said = (side: 'ours' | 'theirs', minutes: number) => ({
      ...{ id: `m${minutes}`, side, from: { name: side === 'ours' ? 'Ann' : 'Peter' }, text: 'Words' },
      sentAt: new Date(Date.now() + minutes * 60_000).toISOString(),
    });
    const beside = (...messages: ReturnType<typeof said>[]) => {
      const people = [{ name: 'Peter', email: 'peter@fix.example' }];
      return { sideThreads: [{ id: 'a', subject: 'Leak', isOpen: true, people, messages }] };
    };
    const [asked] = await seen(beside(said('ours', 5)));
    expect(asked).toMatchObject({
      text: expect.stringContaining('Peter'),
      action: 'Note that the fix owner was asked',
    });
    const after = await ok<PanelState>('case.follow', { id, tabId: 1, proposal: asked?.id }, nativePanel);
    expect(after.proposals).toEqual([]);
    expect((await events()).filter(({ type }) => type === 'case.status-asked')).toHaveLength(1);
    const [answered] = await seen(beside(said('ours', 5), said('theirs', 9)));
    expect(answered).toMatchObject({ text: expect.stringContaining('Peter has answered'), action: null });
    expect((await state()).ticket?.sideThreads).toMatchObject([{ who: 'Peter', waits: 'us', last: 'Words' }]);
  });

  it('merged: the case follows and is found from the other ticket', async () => {
    const { id } = await opened();
    const [proposal] = await seen({ mergedInto: 'acme.zendesk.com/9000' });
    await ok('case.follow', { id, tabId: 1, proposal: proposal?.id }, nativePanel);
    scene.front = hotTicket({ key: 'acme.zendesk.com/9000', url: 'https://acme.zendesk.com/agent/tickets/9000' });
    await show();
    expect((await state()).case?.id).toBe(id);
  });

  it('given to a colleague of the team’s list proposes the hand-over; to anybody else it is only told', async () => {
    await opened();
    const [told] = await seen({ assignee: { id: '99', name: 'Bob' } });
    expect(told).toMatchObject({ text: 'Bob has the ticket now.', action: null });
    const { version } = await ok<{ version: string }>('policy.get', {}, page);
    const people = [{ id: 'bob', name: 'Bob Team', roles: ['specialist'], accounts: ['acme.zendesk.com/99'] }];
    await ok('policy.set', { text: JSON.stringify({ schema: 1, people }), version }, page);
    const [known] = await seen({ assignee: { id: '99', name: 'Bob' } });
    const id = (await state()).case?.id;
    const after = await ok<PanelState>('case.follow', { id, tabId: 1, proposal: known?.id }, nativePanel);
    expect(after.case?.handover).toMatchObject({ to: 'Bob Team', acceptedAt: null });
  });
});

describe('a reply beside the escalation (R5, R6)', () => {
  it('is drafted from what was heard, in the customer’s language, and checked as it is changed', async () => {
    await show();
    const draft = await ok<{ text: string; language: string; parts: object }>('reply.draft', { tabId: 1 }, nativePanel);
    expect(draft).toMatchObject({ language: 'en', parts: { empathy: true, severity: true, assurance: true } });
    expect(draft.text).toContain('Kim Doe');
    const check = (text: string, language: string) => ok('reply.check', { text, language }, nativePanel);
    expect(await check('Thanks.', 'en')).toEqual({ parts: { empathy: false, severity: false, assurance: false } });
    expect(await check('Danke.', 'de')).toEqual({ parts: null });
  });
});
