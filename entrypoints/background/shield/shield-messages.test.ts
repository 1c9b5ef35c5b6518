import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotAssessment } from '../../../lib/cases/testing/ticket.ts';
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

  it('folds the words unless this person wants them shown', async () => {
    await show();
    expect((await state()).shield).toBe(true);
    await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', shield: false }, page);
    expect((await ok<PanelState>('panel.state', { tabId: 1 }, nativePanel)).shield).toBe(false);
  });
});
