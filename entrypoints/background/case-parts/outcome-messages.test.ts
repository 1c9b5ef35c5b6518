import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import { nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-16T12:00:00Z') });
  await start();
});
afterEach(() => vi.useRealTimers());

async function open(): Promise<string> {
  await ok('settings.set', { language: 'en', name: 'Eve', mine: [], side: 'right' }, page);
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  return (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case?.id ?? '';
}
const at = (day: string) => vi.setSystemTime(Date.parse(`2026-${day}T12:00:00Z`));
const outcome = (view: CaseView) => view.parts?.outcome;
const lists = () => ok<Answer<'outcome.lists'>>('outcome.lists', {}, page);
const sign = (id: string, as: string, over: object = {}) =>
  ok<CaseView>('outcome.sign', { id, as, comfortable: true, ...over }, page);

describe('the end of a case', () => {
  it('a workaround keeps its link and review, also when only those are put right: what is signed stays (R72, R74)', async () => {
    const id = await open();
    const said = { id, kind: 'workaround', summary: 'Billed by hand' };
    await ok('outcome.resolve', said, page);
    await sign(id, 'escalation-manager');
    const linked = { ...said, reviewOn: '2026-12-01', fixLink: 'https://tracker.example/4711' };
    const view = await ok<CaseView>('outcome.resolve', linked, page);
    expect(outcome(view)?.resolution).toMatchObject({
      state: 'pending',
      summary: 'Billed by hand',
      fixLink: 'https://tracker.example/4711',
    });
    expect(outcome(view)?.signed).toHaveLength(1);
    const other = await ok<CaseView>('outcome.resolve', { ...linked, summary: 'Billed by a script' }, page);
    expect(outcome(other)?.signed).toEqual([]);
  });

  it('stays in the list after closing until the fix is answered for, overdue from the day after (R72)', async () => {
    const id = await open();
    await ok('outcome.resolve', { id, kind: 'workaround', summary: 'By hand', reviewOn: '2026-12-01' }, page);
    await ok('case.step', { id, step: 'closed', reason: 'Test', name: 'Eve' }, page);
    at('12-03');
    expect((await lists()).pending).toMatchObject([{ id, isClosed: true, reviewOn: '2026-12-01', isOverdue: true }]);
    const later = { id, answer: 'later', reviewOn: '2027-01-10' };
    expect(outcome(await ok<CaseView>('outcome.fix-answer', later, page))?.resolution?.state).toBe('pending');
    const done = await ok<CaseView>('outcome.fix-answer', { id, answer: 'fixed', note: 'In 4.2' }, page);
    expect(outcome(done)?.resolution?.state).toBe('fixed');
    expect(done.timeline.at(-1)).toMatchObject({ text: 'The proper fix is in', detail: 'In 4.2' });
    expect((await lists()).pending).toEqual([]);
  });

  it('is confirmed, or why not: without a yes a reason is asked for (R73)', async () => {
    const id = await open();
    expect(await refusal('outcome.customer', { id, answer: 'no' }, page)).toBe('unknown');
    const view = await ok<CaseView>('outcome.customer', { id, answer: 'unanswered', reason: 'On leave' }, page);
    expect(outcome(view)?.customer).toMatchObject({ answer: 'unanswered', reason: 'On leave' });
  });

  it('is signed by somebody without Simmer through a colleague, whose record it is (R74)', async () => {
    const id = await open();
    const who = { name: 'Pekka Plumber' };
    const view = await sign(id, 'fix-owner', { who, note: 'By phone' });
    expect(outcome(view)?.signed).toMatchObject([
      { as: 'fix-owner', who: 'Pekka Plumber', recordedBy: 'Eve', note: 'By phone' },
    ]);
    expect(view.timeline.at(-1)?.text).toBe('Fix owner: Pekka Plumber signed off');
    const own = outcome(await sign(id, 'escalation-manager', { comfortable: false }))?.signed[0];
    expect(own).toMatchObject({ who: 'Eve', recordedBy: null, comfortable: false });
    expect(JSON.stringify(await scene.store((db) => db.getAll('events')))).not.toContain('Pekka');
  });

  it('how we are doing is asked in the customer’s language, and both reasons are kept apart (R92, R93)', async () => {
    const id = await open();
    const questions = await ok<Answer<'outcome.questions'>>('outcome.questions', { id, tabId: 1 }, nativePanel);
    expect(questions).toMatchObject({ language: 'en', channel: 'email' });
    expect(Object.keys(questions.mood).sort()).toEqual(['en', 'et', 'fi', 'id', 'ja', 'zh']);
    const asked = await ok<CaseView>('outcome.ask', { id, what: 'mood', channel: 'phone' }, page);
    expect(outcome(asked)?.moodAsked).toMatchObject({ by: 'Eve' });
    expect(asked.timeline.at(-1)?.text).toBe('Customer asked how we are doing, by phone');
    const answer = { id, answer: 'unhappy', solution: 'Still billed twice', updates: 'Nobody called' };
    const view = await ok<CaseView>('outcome.mood', answer, page);
    expect(outcome(view)).toMatchObject({
      mood: { solution: 'Still billed twice', updates: 'Nobody called' },
      hardTalk: ['sla-missed', 'unhappy'],
    });
  });

  it('the survey: due after the sign-off, marked as sent, scored; a poor one leads to an action (R105)', async () => {
    const id = await open();
    await ok('outcome.resolve', { id, kind: 'fix', summary: 'Fixed' }, page);
    expect(outcome(await sign(id, 'fix-owner'))?.survey).toBeNull();
    expect(outcome(await sign(id, 'escalation-manager'))?.survey).toMatchObject({ sent: null, of: 5 });
    const sent = { id, what: 'survey-question', channel: 'email' };
    const asked = await ok<CaseView>('outcome.ask', sent, page);
    expect(outcome(asked)?.survey?.sent).toMatchObject({ how: 'question', by: 'Eve' });
    for (const score of [0, 2.5, 11]) expect(await refusal('outcome.score', { id, score }, page)).toBe('unknown');
    const poor = await ok<CaseView>('outcome.score', { id, score: 2, comment: 'Too slow' }, page);
    expect(outcome(poor)?.survey).toMatchObject({
      needsAction: true,
      answer: { score: 2, of: 5, comment: 'Too slow' },
    });
    const action = { id, what: 'Call them', owner: { role: 'lead' }, dueOn: '2026-12-01' };
    expect(outcome(await ok<CaseView>('outcome.survey-action', action, page))?.survey?.needsAction).toBe(false);
  });

  it('a case closed without asking is listed until somebody asks or says why not (R106)', async () => {
    const id = await open();
    await ok('case.step', { id, step: 'closed', reason: 'Test', name: 'Eve' }, page);
    expect((await lists()).unasked).toMatchObject([{ id, requester: 'Kim Doe', dueAt: '2026-11-18T12:00:00.000Z' }]);
    const view = await ok<CaseView>('outcome.skip-survey', { id, reason: 'They asked for no more mail' }, page);
    expect(outcome(view)?.survey?.skipped).toMatchObject({ reason: 'They asked for no more mail' });
    expect(view.checklist.find(({ item }) => item === 'survey-sent')).toMatchObject({ done: true });
    expect((await lists()).unasked).toEqual([]);
  });
});
