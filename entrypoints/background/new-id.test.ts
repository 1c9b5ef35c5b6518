import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { uuidV7 } from '../../lib/model/uuid-v7.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { click, countOf, expectSaidOnce } from './testing/said-once.ts';
import { ok, show, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const ARTICLE = { title: 'Wrong VAT number', text: 'Correct it under Billing.', language: 'en' };
const SCRIPT = {
  ...{ language: 'en', title: 'Ours', text: 'Hello {customer}, I am on it.' },
  ...{ signals: ['anger'], levels: [], framework: null },
};
const BY_HAND = {
  ...{ channel: 'phone', intake: 'sales', customer: 'Zed Phone', subject: 'No call back', url: null, severity: 'S2' },
  ...{ type: 'hierarchical', toRole: 'lead', summary: 'Called twice', stakes: 'Their opening day' },
  reasons: ['no-answer'],
};
const FILE = {
  name: 'articles.json',
  text: JSON.stringify({
    format: 'simmer-articles',
    version: 1,
    articles: [ARTICLE, { ...ARTICLE, title: 'Another' }],
  }),
};

it.each([
  ['knowledge.save', { id: null, draft: ARTICLE }, 'article.written'],
  ['knowledge.import', FILE, 'article.written', 2],
  ['scripts.save', { id: null, heads: [], draft: SCRIPT }, 'script.written'],
  ['intake.open', BY_HAND, 'case.opened'],
  ['programme.propose', { name: 'Nobody’s customer' }, 'account.proposed'],
])(
  '%s: what is new is made once, however often the same click is repeated; another click makes another (law 3)',
  (name, data, type, per = 1) => expectSaidOnce(name, data, { type, per, answersAlike: name !== 'knowledge.import' }),
);

it('case.write-article: the article of a case is written and linked once', async () => {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const id = (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case?.id;
  const once = uuidV7(Date.now());
  const first = await click('case.write-article', { id, draft: ARTICLE }, once);
  expect(first).toMatchObject({ ok: true });
  await wake();
  expect((await click('case.write-article', { id, draft: ARTICLE }, once))?.value).toEqual(first?.value);
  expect([await countOf('article.written'), await countOf('case.article-linked')]).toEqual([1, 1]);
});

it('scripts.save: a version that is written over another is no conflict with itself, and is one with anybody else’s', async () => {
  const { id } = await ok<{ id: string }>('scripts.save', { id: null, heads: [], draft: SCRIPT }, page);
  const { scripts } = await ok<Answer<'scripts.list'>>('scripts.list', {}, page);
  const heads = scripts.find((one) => one.id === id)?.heads;
  const edited = { id, heads, draft: { ...SCRIPT, text: 'Hello {customer}, I am at it.' } };
  const once = uuidV7(Date.now());
  const first = await click('scripts.save', edited, once);
  await wake();
  expect(await click('scripts.save', edited, once)).toEqual(first);
  expect(await countOf('script.written')).toBe(2);
  expect((await click('scripts.save', edited, uuidV7(Date.now())))?.problem?.code).toBe('script-moved');
});
