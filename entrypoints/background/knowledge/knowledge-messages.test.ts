import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../../lib/cases/testing/ticket.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { PanelState } from '../../../lib/messages/panel-state.ts';
import { mergeEvents } from '../../../lib/store/merge-events.ts';
import { nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start, wake } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
beforeEach(start);

type Alike = Answer<'knowledge.alike'>;
type Search = Answer<'knowledge.search'>;
const DRAFT = {
  title: 'Invoice shows the wrong VAT number',
  text: 'Correct the VAT number under Billing, then reissue the invoice.',
  language: 'en',
};
const alike = () => ok<Alike>('knowledge.alike', { tabId: 1 }, nativePanel);
const search = (query: string) => ok<Search>('knowledge.search', { query }, page);
const save = (draft: object = DRAFT, id?: string) => ok<{ id: string }>('knowledge.save', { id, draft }, page);
const ticket = (number: number, subject: string, text = 'Our accountant sent it back.') => {
  scene.front = hotTicket({
    key: `acme.zendesk.com/${number}`,
    url: `https://acme.zendesk.com/agent/tickets/${number}`,
    subject,
    messages: [{ id: 'm1', role: 'customer', sentAt: '2026-11-16T09:00:00Z', text }],
  });
  return show();
};
async function escalate(type = 'functional', summary = 'It was wrong twice') {
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const state = await ok<PanelState>('panel.escalate', { tabId: 1, draft: { ...draft, type, summary } }, nativePanel);
  return state.case!;
}

describe('what was seen before (R132)', () => {
  it('an article is there before the ticket is escalated, its use is recorded once and counted', async () => {
    const { id } = await save();
    await ticket(1, 'VAT number wrong on invoice');
    const [found] = (await alike()).found;
    expect(found).toMatchObject({ kind: 'article', grade: 'close', article: { id, title: DRAFT.title, used: 0 } });
    scene.fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'inserted', audience: 'public' } }));
    await ok('knowledge.use', { tabId: 1, article: id, how: 'insert' }, nativePanel);
    await ok('knowledge.use', { tabId: 1, article: id, how: 'copied' }, nativePanel);
    expect(scene.fake.toTabs.find(({ name }) => name === 'tab.insert')?.data).toMatchObject({ text: DRAFT.text });
    expect((await search('')).articles).toMatchObject([{ id, used: 1, avoided: 0, waiting: 1 }]);
    await escalate('hierarchical');
    expect((await search('')).articles).toMatchObject([{ id, used: 1, avoided: 0, waiting: 0 }]);
  });

  it('a text that did not arrive was not used, nor was one of a ticket that has a case', async () => {
    const { id } = await save();
    await ticket(1, 'VAT number wrong on invoice');
    scene.fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'failed', audience: 'unknown' } }));
    await ok('knowledge.use', { tabId: 1, article: id, how: 'insert' }, nativePanel);
    await escalate();
    await ok('knowledge.use', { tabId: 1, article: id, how: 'copied' }, nativePanel);
    expect((await search('')).articles).toMatchObject([{ used: 0 }]);
  });

  it('nothing is shown where nothing fits, nor what was retired', async () => {
    const { id } = await save();
    await ticket(1, 'Do you have an office in Toronto?', 'We would like to visit.');
    expect((await alike()).found).toEqual([]);
    await ticket(2, 'VAT number wrong on invoice');
    await ok('knowledge.retire', { id }, page);
    expect((await alike()).found).toEqual([]);
    expect(await refusal('knowledge.use', { tabId: 1, article: id, how: 'copied' }, nativePanel)).toBe('no-article');
    expect((await search('VAT')).articles).toEqual([]);
    await save({ ...DRAFT, title: 'Invoice with a wrong VAT number' }, id);
    expect((await search('VAT')).articles).toMatchObject([{ id, isRetired: false }]);
  });

  it('an earlier case is found, by a fresh worker too, and by nothing once it is erased (R145)', async () => {
    await ticket(1, 'Label printer prints blank pages', 'Since Monday only blank labels.');
    const it = await escalate('functional', 'Calibrated by holding the feed button');
    await ticket(2, 'Blank pages from the label printer', 'All labels are blank.');
    expect((await alike()).found).toMatchObject([{ kind: 'case', case: { id: it.id } }]);
    await wake();
    expect((await search('calibrated feed button')).cases).toMatchObject([{ id: it.id }]);
    const items = await scene.store((db) => db.getAll('vault'));
    const erased = items.map(({ id, kind }) => ({ id, kind, erased: true, by: 'ann', at: '2026-11-16T13:00:00Z' }));
    await scene.store((db) => mergeEvents(db, { events: [], items: erased }));
    expect(await scene.store((db) => db.get('meta', 'index'))).toBeUndefined();
    expect((await search('label printer')).cases).toEqual([]);
    expect((await alike()).found).toEqual([]);
  });
});

describe('the article of a case (R131)', () => {
  const atResolution = async () => {
    await ticket(1, 'VAT number wrong on invoice');
    const { id } = await escalate();
    for (const step of ['investigation', 'resolution'])
      await ok('case.step', { id, step, reason: 'Test', name: 'Mari' }, page);
    return id;
  };
  const view = (id: string) => ok<NonNullable<PanelState['case']>>('case.get', { id }, page);

  it('is required of a functional escalation, and the facts decide', async () => {
    const id = await atResolution();
    const item = (await view(id)).checklist.find(({ item }) => item === 'article-linked');
    expect(item).toMatchObject({ required: true, done: false, byFacts: true });
    const none = await ok<PanelState['case']>('case.no-article', { id, reason: 'It happens once' }, page);
    expect(none?.parts?.knowledge).toEqual({ article: null, reason: 'It happens once' });
    expect(none?.checklist.find(({ item }) => item === 'article-linked')?.done).toBe(true);
  });

  it('is written in one act, masked, linked, and found at once', async () => {
    const id = await atResolution();
    const draft = { ...DRAFT, text: 'Call +358 40 123 4567, then reissue the invoice.' };
    const written = await ok<PanelState['case']>('case.write-article', { id, draft }, page);
    expect(written?.parts?.knowledge?.article?.title).toBe(DRAFT.title);
    expect(written?.timeline.at(-1)?.text).toBe(`Article linked: ${DRAFT.title}`);
    const [article] = (await search('reissue invoice')).articles;
    expect(article).toMatchObject({ text: 'Call ••••, then reissue the invoice.', caseRef: written?.ref });
    const other = await ok<PanelState['case']>('case.link-article', { id, article: article?.id }, page);
    expect(other?.parts?.knowledge?.article?.id).toBe(article?.id);
    expect(await refusal('case.link-article', { id, article: 'nowhere' }, page)).toBe('no-article');
  });

  it('is drafted from the case, and whoever it names is said', async () => {
    const id = await atResolution();
    expect(await ok('case.article-draft', { id }, page)).toMatchObject({
      title: 'VAT number wrong on invoice',
      language: 'en',
    });
    const check = (text: string) => ok('knowledge.check', { text, case: id }, page);
    expect(await check('Kim Doe’s invoice')).toEqual({ names: ['Kim Doe'], isMasked: false });
    expect(await check('Card 4111 1111 1111 1111')).toEqual({ names: [], isMasked: true });
  });
});

describe('articles in files', () => {
  const bring = (name: string, text: string) => ok('knowledge.import', { name, text }, page);

  it('go out and come in again without doubling, and a damaged file changes nothing', async () => {
    await save();
    const { text } = await ok<{ text: string }>('knowledge.export', {}, page);
    expect(await bring('a.json', text)).toEqual({ added: 0, changed: 0, same: 1, refused: [] });
    expect(await bring('a.json', text.replace('reissue', 'renew'))).toMatchObject({ changed: 1 });
    const fresh = await bring(
      'b.json',
      text.replace(/"id": "[^"]+"/, '"id": "another-one"').replace('"title"', '"name"'),
    );
    expect(fresh).toEqual({ added: 0, changed: 0, same: 0, refused: ['1'] });
    expect(await refusal('knowledge.import', { name: 'c.json', text: text.slice(0, 80) }, page)).toBe('not-articles');
    expect((await search('')).total).toBe(1);
  });

  it('Markdown gives a title, its words and what its front matter says', async () => {
    await bring('x.md', '---\nlanguage: fi\nurl: https://wiki.example/1\n---\n# Tyhjät tarrat\n\nKalibroi tulostin.');
    await bring('Blank labels.md', 'Calibrate the printer by holding the feed button.');
    const { articles } = await search('');
    expect(articles).toContainEqual(
      expect.objectContaining({
        title: 'Tyhjät tarrat',
        language: 'fi',
        text: 'Kalibroi tulostin.',
        url: 'https://wiki.example/1',
      }),
    );
    expect(articles).toContainEqual(expect.objectContaining({ title: 'Blank labels', language: 'en' }));
  });
});

it('who else could be hit: open tickets seen here about the same, and no others (R95)', async () => {
  await ticket(1, 'Payments rejected at checkout');
  const { id } = await escalate();
  await ticket(2, 'Checkout: payments rejected again');
  await ticket(3, 'Holiday opening hours');
  const { tickets } = await ok<Answer<'case.alike'>>('case.alike', { id }, page);
  expect(tickets.map(({ key }) => key)).toEqual(['acme.zendesk.com/2']);
});
