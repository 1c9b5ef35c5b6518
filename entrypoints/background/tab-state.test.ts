import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { content, nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const NEXT = 'https://other.zendesk.com/agent/filters/6';
const VIEW = { id: '6', state: 'reading', read: 1, total: 2, hot: 0, skipped: 0 } as const;
const stateOf = () => ok<PanelState>('panel.state', { tabId: 1 }, nativePanel);

it('what a page of another host reports while the last one is being forgotten, is kept (tabs that move on at once)', async () => {
  await ok('page.none', { site: 'zendesk' }, content());
  const { tabs } = scene.fake.browser;
  const { query } = tabs;
  // The tab moves on between what was kept being read and the tabs being listed.
  tabs.query = async () => {
    tabs.query = query;
    scene.fake.tabs[0]!.url = NEXT;
    const from = { ...content(), url: NEXT };
    await ok('page.none', { site: 'zendesk' }, from);
    await ok('page.view', { site: 'zendesk', view: VIEW }, from);
    return query();
  };
  await ok<Answer<'radar.list'>>('radar.list', {}, page);
  expect(await stateOf()).toMatchObject({ site: 'zendesk', reading: 'none', view: VIEW });
});

it('of a tab that has left for a page that reports nothing, nothing is kept', async () => {
  await ok('page.none', { site: 'zendesk' }, content());
  await ok('page.view', { site: 'zendesk', view: VIEW }, content());
  scene.fake.tabs[0]!.url = 'https://news.example/';
  await ok<Answer<'radar.list'>>('radar.list', {}, page);
  expect([...scene.fake.sessionKept.keys()].filter((key) => /^(page|view):1$/.test(key))).toEqual([]);
});
