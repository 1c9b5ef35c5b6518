import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import { appendEvents } from '../../../lib/store/append-events.ts';
import { readIdentity } from '../../../lib/store/identity.ts';
import { nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
beforeEach(start);

async function openCase(): Promise<string> {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const state = await ok<PanelState>('panel.escalate', { tabId: 1, draft: { ...draft, stakes: 'x' } }, nativePanel);
  return state.case?.id ?? '';
}
const ask = (name: string, data: object) => ok<CaseView>(name, data, page);
const PEOPLE = [
  { id: 'bea', name: 'Bea', roles: ['business-team'] },
  { id: 'ann', name: 'Ann', roles: ['agent'] },
];

/** The team's list, and who of it works here. */
async function be(person: string): Promise<void> {
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  const saved = await ok<{ saved: boolean }>(
    'policy.set',
    { text: JSON.stringify({ schema: 1, people: PEOPLE }), version },
    page,
  );
  expect(saved.saved).toBe(true);
  await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', person }, page);
}

const request = {
  concession: 'concession-1',
  kind: 'credit',
  money: { amount: 250, currency: 'EUR' },
  what: 'Next invoice',
  approver: { role: 'business-team' },
};

describe('a concession (R80)', () => {
  it('is decided by whoever has the role; anybody else may only record what they decided', async () => {
    await be('ann');
    const id = await openCase();
    const asked = await ask('concession.ask', { id, ...request });
    expect(asked.parts?.concessions?.list).toMatchObject([
      { state: 'waiting', mayDecide: false, approver: { name: 'business team' } },
    ]);
    const approve = { id, concession: request.concession, decision: 'approved' };
    expect(await refusal('concession.decide', approve, page)).toBe('not-approver');
    expect(await refusal('concession.decide', { ...approve, who: { person: 'ann' } }, page)).toBe('not-approver');
    const told = await ask('concession.tell', { id, concession: request.concession });
    expect(told.parts?.concessions?.list[0]?.told).toBeNull();
    const recorded = await ask('concession.decide', { ...approve, who: { person: 'bea' }, note: 'By phone' });
    expect(recorded.parts?.concessions?.list[0]).toMatchObject({
      state: 'approved',
      decided: { by: 'Bea', note: 'By phone' },
    });
    const after = await ask('concession.tell', { id, concession: request.concession });
    expect(after.parts?.concessions?.list[0]?.told).not.toBeNull();
    expect(after.timeline.slice(-3).map(({ text }) => text)).toEqual([
      'Concession asked for: Credit, €250.00, Next invoice',
      'Concession approved by Bea: €250.00, Next invoice',
      'Customer told of the concession',
    ]);
  });

  it('that another computer let somebody else decide on stands, and is shown as what it is', async () => {
    await be('ann');
    const id = await openCase();
    await ask('concession.ask', { id, ...request });
    const { concession } = request;
    const data = { concession, decision: 'approved' as const, who: { person: 'ann' } };
    await scene.store(async (db) => {
      const identity = await readIdentity(db);
      await appendEvents(db, identity, {
        events: [newEvent('case.concession-decided', `case:${id}`, data)],
        items: [],
      });
    });
    const seen = await ask('case.get', { id });
    expect(seen.parts?.concessions?.list[0]).toMatchObject({ state: 'approved', decided: { isByOther: true } });
    const again = await ask('concession.decide', { id, ...data, who: { person: 'bea' } });
    expect(again.parts?.concessions?.list[0]).toMatchObject({ decided: { by: 'Bea', isByOther: false } });
  });

  it('is decided by the approver with what is approved, and stands in the way of closing until then', async () => {
    await be('bea');
    const id = await openCase();
    await ask('concession.ask', { id, ...request });
    const there = await ask('case.step', { id, step: 'post-mortem', reason: 'Looked at now', name: 'Mari' });
    expect(there.checklist.find(({ item }) => item === 'concessions')).toMatchObject({ required: true, done: false });
    const decided = await ask('concession.decide', {
      id,
      concession: request.concession,
      decision: 'approved',
      money: { amount: 100, currency: 'EUR' },
    });
    expect(decided.parts?.concessions?.list[0]).toMatchObject({ money: { amount: 100 }, decided: { by: 'You' } });
    expect(decided.checklist.find(({ item }) => item === 'concessions')).toMatchObject({ done: true });
  });
});

describe('reasons, impact and risks', () => {
  it('are filled in from what was heard, and a link is a web address or refused (R8, R82, R84)', async () => {
    const id = await openCase();
    const view = await ask('impact.record', {
      id,
      reasons: ['felt-unheard'],
      impact: { classes: ['lost-revenue'], money: { amount: 9000, currency: 'EUR' } },
      scores: { satisfactionBefore: 2.5 },
    });
    expect(view.parts?.impact).toMatchObject({
      reasons: ['felt-unheard'],
      isHeard: false,
      impact: { classes: ['lost-revenue'], money: { amount: 9000 } },
      scores: { satisfactionBefore: 2.5, satisfactionAfter: null },
    });
    expect(view.parts?.impact?.sites).toContain('G2');
    const review = { id, review: 'review-01', site: 'G2', state: 'posted' };
    expect(await refusal('impact.review', { ...review, url: 'javascript:alert(1)' }, page)).toBe('bad-link');
    expect(await refusal('impact.review', { ...review, url: 'g2 dot com' }, page)).toBe('bad-link');
    const linked = await ask('impact.review', { ...review, url: 'https://www.g2.com/reviews/0401234567' });
    expect(linked.parts?.impact?.reviews[0]?.url).toBe('https://www.g2.com/reviews/0401234567');
  });

  it('a risk without a plan is listed over all cases and the team’s list, until it has one (R99)', async () => {
    const id = await openCase();
    const view = await ask('risk.foresee', { id, risk: 'public-post', known: 'public-post' });
    expect(view.parts?.risks?.list).toMatchObject([
      { name: 'The customer writes about it in public', mitigation: null },
    ]);
    expect(view.parts?.risks?.likely.map(({ known }) => known)).toEqual(['customer-leaves']);
    const open = await ok<Answer<'risks.open'>>('risks.open', {}, page);
    expect(open.cases).toMatchObject([{ case: id, risk: 'public-post' }]);
    expect(open.library.map(({ id }) => id)).toEqual(['workaround-fails', 'public-post', 'legal-steps', 'data-lost']);
    await ask('risk.foresee', { id, risk: 'public-post', known: 'public-post', mitigation: 'Answer within the hour' });
    expect((await ok<Answer<'risks.open'>>('risks.open', {}, page)).cases).toEqual([]);
    const dropped = await ask('risk.drop', { id, risk: 'public-post' });
    expect(dropped.parts?.risks?.list).toEqual([]);
  });
});
