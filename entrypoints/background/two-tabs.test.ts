import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

const STEPS = ['received', 'investigation', 'resolution', 'post-mortem', 'closed'];

it('a step is not left through a gate that another tab opens again at the same moment (R52)', async () => {
  const { version } = await ok<{ version: string }>('parts.get', { parts: ['steps'] }, page);
  const item = { id: 'own', name: { en: 'Our own' }, required: true };
  const steps = STEPS.map((id) => ({ id, checklist: id === 'received' ? [item] : [] }));
  expect(await ok('parts.set', { values: { steps }, version }, page)).toMatchObject({ saved: true });
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const id = (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case?.id;
  for (let round = 0; round < 5; round++) {
    await ok('case.check', { id, item: 'own', done: true }, page);
    const both = [
      scene.fake.send('case.check', { id, item: 'own', done: false }, page),
      scene.fake.send('case.step', { id, step: 'investigation', from: 'received' }, page),
    ];
    await Promise.all(round % 2 ? both.toReversed() : both);
    const log = await scene.store((db) => db.getAllFromIndex('events', 'subject', `case:${id}`));
    const said = log.toSorted((a, b) => a.seq - b.seq).filter(({ type }) => /item-checked|step-entered/.test(type));
    const last = said.findLastIndex(({ type }) => type === 'case.step-entered');
    if (last >= 0) expect(said[last - 1]?.data.done, JSON.stringify(said)).toBe(true);
    if (last >= 0) break;
  }
  const { step } = await ok<CaseView>('case.get', { id }, page);
  expect(['received', 'investigation']).toContain(step);
});

it('of two tabs that decide the same request at once, the second decides on what the first left (R80)', async () => {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const id = (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case?.id;
  const ask = { id, concession: 'concession-1', kind: 'other', what: 'A month', approver: { name: 'Olga' } };
  await Promise.all([ok('concession.ask', ask, page), ok('concession.ask', ask, page)]);
  const { timeline } = await ok<CaseView>('case.get', { id }, page);
  expect(timeline.filter(({ type }) => type === 'case.concession-asked')).toHaveLength(1);
});
