import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotAssessment } from '../../../lib/cases/testing/ticket.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { PanelState } from '../../../lib/messages/panel-state.ts';
import { content, nativePanel, page } from '../testing/fake-browser.ts';
import { assess, scene } from '../testing/scene.ts';
import { ok, refusal, show, start, state } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));

const insult = {
  kind: 'abuse',
  strength: 'explicit',
  points: 35,
  message: 'm3',
  quote: 'Get me your manager',
  why: '',
} as const;
beforeEach(start);
const events = () => scene.store((db) => db.getAll('events'));

describe('the agent shield in the background (U10)', () => {
  it('makes the record from the page, and keeps nothing until it was saved; then the fact and no words', async () => {
    assess.mockImplementation(() => hotAssessment({ signals: [insult] }));
    await show();
    const pack = await ok<{ name: string; text: string; count: number }>('shield.evidence', { tabId: 1 }, nativePanel);
    expect(pack.text).toContain('Get me your manager, call +358 40 123 4567, or we leave for another supplier.');
    expect(pack.text).toContain('I look into it.');
    expect(pack.text).not.toContain('My invoice is wrong');
    expect(pack.name).toMatch(/^simmer-acme\.zendesk\.com-4711-[\d-]+T[\d-]+\.txt$/);
    expect(pack.count).toBe(1);
    expect(await events()).toEqual([]);
    await ok('shield.saved', { tabId: 1, count: pack.count }, nativePanel);
    const kept = await events();
    expect(kept).toMatchObject([{ type: 'ticket.evidence-saved', data: { count: 1 } }]);
    expect(kept[0]?.subject).toMatch(/^ticket:[0-9a-f]{64}$/);
    expect(await scene.store((db) => db.getAll('vault'))).toEqual([]);
  });

  it('gives no record where nothing is heard any more, and none to a page of the helpdesk', async () => {
    await show();
    expect(await refusal('shield.evidence', { tabId: 1 }, nativePanel)).toBe('ticket-changed');
    expect((await scene.fake.send('shield.evidence', { tabId: 1 }, content()))?.ok).not.toBe(true);
  });

  it('says which texts of a case hold insults, and keeps for the session that they were asked for (U10)', async () => {
    const texts = ['In their words: “You are all useless idiots”', 'The invoice of May is wrong.'];
    const look = () => ok<Answer<'shield.look'>>('shield.look', { about: 'case-1', texts }, page);
    expect(await look()).toEqual({ hurtful: [true, false], isShown: false });
    await ok('shield.show', { about: 'case-1', isShown: true }, page);
    expect(await look()).toMatchObject({ isShown: true });
    expect(await ok('shield.look', { about: 'case-2', texts }, page)).toMatchObject({ isShown: false });
    await ok('shield.show', { about: 'case-1', isShown: false }, page);
    expect(await look()).toMatchObject({ isShown: false });
    await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', shield: false }, page);
    expect((await look()).hurtful).toEqual([false, false]);
  });

  it('offers a neutral line in the summary of an escalation, with the words at hand (R39, U10)', async () => {
    assess.mockImplementation(() => hotAssessment({ signals: [insult] }));
    await show();
    const draft = await ok<Answer<'panel.draft'>>('panel.draft', { tabId: 1 }, nativePanel);
    expect(draft.summary).not.toContain('Get me your manager');
    expect(draft.folded?.words).toContain('Get me your manager');
    expect(draft.summary).toContain(draft.folded?.line ?? 'no line');
  });

  it('folds them in the radar, too, and gives the quote to whoever wants it (U10)', async () => {
    assess.mockImplementation(() => hotAssessment({ signals: [insult] }));
    await show();
    const list = { list: 'at-risk', sort: 'heat', filter: {}, stamp: null, most: 9 };
    const row = async () => (await ok<Answer<'radar.order'>>('radar.order', list, page)).rows[0];
    expect(await row()).toMatchObject({ quote: null, isFolded: true });
    await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', shield: false }, page);
    expect((await row())?.quote).toContain('Get me your manager');
  });

  it('folds the words unless this person wants them shown', async () => {
    await show();
    expect((await state()).shield).toBe(true);
    await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', shield: false }, page);
    expect((await ok<PanelState>('panel.state', { tabId: 1 }, nativePanel)).shield).toBe(false);
  });

  it('marks what of a case’s timeline holds an insult, where insults are folded away (U10)', async () => {
    await show();
    const draft = await ok('panel.draft', { tabId: 1 }, nativePanel);
    const id = (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case?.id;
    await ok('case.note', { id, text: 'They said: “You are all useless idiots”' }, page);
    await ok('case.note', { id, text: 'Called back' }, page);
    const marks = async () => {
      const { lines } = await ok<Answer<'case.timeline'>>('case.timeline', { id, filter: {} }, page);
      return lines.filter(({ type }) => type === 'case.note-added').map(({ hurts }) => hurts ?? false);
    };
    expect(await marks()).toEqual([false, true]);
    await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', shield: false }, page);
    expect(await marks()).toEqual([false, false]);
  });
});
