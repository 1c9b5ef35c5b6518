import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { hotAssessment } from '../../lib/cases/testing/ticket.ts';
import type { Answer, Settings } from '../../lib/messages/messages.ts';
import type { DraftChecked } from '../../lib/messages/writing-messages.ts';
import { content, nativePanel, page } from './testing/fake-browser.ts';
import { assess, scene } from './testing/scene.ts';
import { ok, refusal, show, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const KEY = 'acme.zendesk.com/4711';
const WORDS = 'Hello Kim, obviously the purpleheart lid was loose. We will refund 40 € today.';
const at = { tabId: 1 };

/** The page has this in its composer. */
function write(text: string | null): void {
  const thread = scene.front.messages.map(({ role, text }) => ({ role, text, attachments: 0 }));
  scene.fake.tabAnswers.set('tab.draft', () => ({
    ok: true,
    value: { draft: text === null ? null : { text, thread } },
  }));
}
const check = () => ok<DraftChecked>('writing.check', at, nativePanel);
const rules = async () => (await check()).marks.map(({ rule }) => rule);
const told = () =>
  (scene.fake.browser.runtime.sendMessage.mock.calls as unknown as { name: string }[][])
    .flat()
    .filter(({ name }) => name === 'writing.changed');

it('a draft is looked at when a panel asks, and its words are kept nowhere (U1)', async () => {
  write(WORDS);
  await show();
  expect(await rules()).toEqual(['conceded/refund', 'avoid/obviously']);
  const rows = await scene.store((db) => Promise.all([...db.objectStoreNames].map((name) => db.getAll(name))));
  expect(JSON.stringify([rows, [...scene.fake.sessionKept]])).not.toContain('purpleheart');
});

it('panels are told that it changed, without its words; not below “watch”, and of no other host', async () => {
  await show();
  expect(await refusal('page.wrote', { key: 'other.zendesk.com/1' }, content())).toBe('refused');
  expect(told()).toHaveLength(0);
  await ok('page.wrote', { key: KEY }, content());
  expect(told()).toEqual([{ simmer: 1, name: 'writing.changed', data: at }]);
  assess.mockImplementation(() => hotAssessment({ level: 'calm', score: 3 }));
  await show();
  await ok('page.wrote', { key: KEY }, content());
  expect(told()).toHaveLength(1);
  write(WORDS);
  expect(await check()).toEqual({ state: 'none', language: null, marks: [], more: 0 });
});

it('says nothing of a note, of no draft, and of a page that went on', async () => {
  await show();
  write(null);
  expect((await check()).state).toBe('none');
  scene.fake.tabAnswers.set('tab.draft', () => ({ ok: false, problem: { code: 'ticket-changed' } }));
  expect((await check()).state).toBe('none');
});

it('other words go where theirs stand, or to the caret where something is missing', async () => {
  await show();
  const inserted = { ok: true, value: { outcome: 'inserted', audience: 'public' } };
  scene.fake.tabAnswers.set('tab.replace', () => inserted);
  scene.fake.tabAnswers.set('tab.insert', () => inserted);
  await ok('writing.use', { ...at, words: 'obviously', nth: 1, rewrite: 'in short,' }, nativePanel);
  await ok('writing.use', { ...at, words: '', nth: 0, rewrite: 'Or we can wait.' }, nativePanel);
  expect(scene.fake.toTabs.filter(({ name }) => name === 'tab.replace' || name === 'tab.insert')).toEqual([
    { tabId: 1, name: 'tab.replace', data: { key: KEY, words: 'obviously', nth: 1, rewrite: 'in short,' } },
    { tabId: 1, name: 'tab.insert', data: { key: KEY, text: 'Or we can wait.' } },
  ]);
});

it('a mark is waved away for a ticket until the browser closes, or for good; a worker that dies forgets neither', async () => {
  write(WORDS);
  await show();
  const away = (rule: string, scope: string) => ok<DraftChecked>('writing.away', { ...at, rule, scope }, nativePanel);
  expect((await away('conceded/refund', 'ticket')).marks.map(({ rule }) => rule)).toEqual(['avoid/obviously']);
  expect((await away('avoid/obviously', 'always')).marks).toEqual([]);
  await wake(scene.store);
  write(WORDS);
  expect(await rules()).toEqual([]);
  const { settings } = await ok<Answer<'settings.get'>>('settings.get', {}, page);
  expect(settings.writing).toEqual({ kinds: {}, away: ['avoid/obviously'] });
  await ok('settings.set', { ...settings, writing: { kinds: {}, away: [] } } satisfies Settings, page);
  expect(await rules()).toEqual(['avoid/obviously']);
  // What has no words of its own is switched off as a whole.
  await away('no-option/none', 'always');
  const next = await ok<Answer<'settings.get'>>('settings.get', {}, page);
  expect(next.settings.writing?.kinds).toEqual({ 'no-option': false });
});

it('the team switches kinds for everybody, and each person for themselves', async () => {
  write(WORDS);
  await show();
  const { version } = await ok<Answer<'parts.get'>>('parts.get', { parts: ['draft'] }, page);
  const values = { draft: { kinds: { avoid: false } } };
  expect(await ok('parts.set', { values, version }, page)).toMatchObject({ saved: true });
  expect(await rules()).toEqual(['conceded/refund']);
  const { settings } = await ok<Answer<'settings.get'>>('settings.get', {}, page);
  await ok('settings.set', { ...settings, writing: { kinds: { avoid: true, conceded: false }, away: [] } }, page);
  expect(await rules()).toEqual(['avoid/obviously']);
});

it('what the case has an approval for may be said, up to what was approved (R80)', async () => {
  write(WORDS);
  await show();
  const draft = await ok<Answer<'panel.draft'>>('panel.draft', at, nativePanel);
  const { case: it } = await ok<Answer<'panel.escalate'>>('panel.escalate', { ...at, draft }, nativePanel);
  const id = it?.id as string;
  const concession = { id, concession: 'concession-1' };
  const approver = { role: 'business-team' };
  const { version } = await ok<Answer<'policy.get'>>('policy.get', {}, page);
  const people = [{ id: 'bea', name: 'Bea', roles: ['business-team'] }];
  await ok('policy.set', { text: JSON.stringify({ schema: 1, people }), version }, page);
  await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', person: 'bea' }, page);
  await ok('concession.ask', { ...concession, kind: 'refund', money: { amount: 40, currency: 'EUR' }, approver }, page);
  expect(await rules()).toContain('conceded/refund');
  await ok('concession.decide', { ...concession, decision: 'approved' }, page);
  expect(await rules()).toEqual(['avoid/obviously']);
  write(WORDS.replace('40 €', '400 €'));
  expect((await check()).marks[0]).toMatchObject({ rule: 'conceded/refund', why: 'more-money' });
});
