import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotAssessment, hotTicket } from '../../../lib/cases/testing/ticket.ts';
import { said } from '../../../lib/library/testing/said.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { ScriptDraft, ScriptLine } from '../../../lib/messages/script-messages.ts';
import type { Signal } from '../../../lib/model/assessment.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { SCORECARD } from '../../../lib/model/script-review.ts';
import type { Ticket } from '../../../lib/model/ticket.ts';
import { suggestScripts } from '../../../lib/scripts/suggest-scripts.ts';
import { mergeEvents } from '../../../lib/store/merge-events.ts';
import { content, nativePanel, page } from '../testing/fake-browser.ts';
import { assess, scene } from '../testing/scene.ts';
import { ok, refusal, show, start, wake } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));

const ID = 'carp-shouting';
const DRAFT: ScriptDraft = {
  language: 'en',
  title: 'Ours',
  text: 'Hello {customer}, I am on it and write by {time}.',
  signals: ['anger'],
  levels: [],
  framework: 'CARP',
};
const anger = (points: number): Signal => ({
  ...{ kind: 'anger', points, strength: 'explicit', why: '' },
  ...{ message: 'm1', quote: 'Call me on 040 123 4567, this is a disgrace', start: 0, end: 5 },
});
let heat = 60;
beforeEach(async () => {
  await start();
  heat = 60;
  assess.mockImplementation((ticket: Ticket, policy: Policy, { waved }: { waved?: string[] }) => {
    const signals = [anger(heat)];
    const scripts = suggestScripts({ signals, level: 'at-risk', language: 'en', policy, ticket, waved: waved ?? [] });
    return hotAssessment({ ticket: ticket.key, signals, scripts, level: heat < 40 ? 'calm' : 'at-risk' });
  });
  scene.fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'inserted', audience: 'public' } }));
});

const list = async () => (await ok<Answer<'scripts.list'>>('scripts.list', {}, page)).scripts;
const line = async (id = ID, language = 'en') =>
  (await list()).find((one) => one.id === id && one.language === language) as ScriptLine;
const history = async () =>
  (await ok<Answer<'scripts.history'>>('scripts.history', { id: ID, language: 'en' }, page)).versions;
const save = async (more: Partial<ScriptDraft> = {}, id: string | null = ID) =>
  ok<{ id: string }>(
    'scripts.save',
    { id, heads: id ? (await line(id)).heads : [], draft: { ...DRAFT, ...more } },
    page,
  );
const approve = async () => {
  const [newest] = await history();
  return ok('scripts.approve', { id: ID, language: 'en', version: newest?.event, hash: newest?.hash }, page);
};
const suggested = async () =>
  (await ok<Answer<'panel.state'>>('panel.state', { tabId: 1 }, nativePanel)).assessment?.scripts ?? [];
const events = (type: string) => scene.store((db) => db.getAllFromIndex('events', 'type', type)) as Promise<LogEvent[]>;

describe('the script library (issue 8, item 7; R128)', () => {
  it('a text is written, suggested with a mark, approved, written again, and retired, each seen in the panel at once', async () => {
    await show();
    expect((await suggested())[0]).toMatchObject({ id: ID, approved: false });
    await save();
    expect((await suggested())[0]).toMatchObject({ title: 'Ours', approved: false });
    await approve();
    expect((await suggested())[0]).toMatchObject({ title: 'Ours', approved: true });
    await save({ title: 'Newer' });
    expect((await suggested())[0]).toMatchObject({ title: 'Ours', approved: true });
    expect(await line()).toMatchObject({ state: 'approved', isWaiting: true, version: 2, versions: 3 });
    await approve();
    await wake();
    expect((await suggested())[0]).toMatchObject({ title: 'Newer', approved: true });
    await ok('scripts.retire', { id: ID, language: 'en' }, page);
    expect((await suggested()).map(({ id }) => id)).not.toContain(ID);
    expect(await line()).toMatchObject({ state: 'retired' });
    await save({ title: 'Back' });
    expect(await line()).toMatchObject({ state: 'draft', title: 'Back' });
  });

  it('a text that was written stands among all texts where a page cannot be read, and a retired one does not (U12)', async () => {
    const all = () => ok<Answer<'panel.all-scripts'>>('panel.all-scripts', { tabId: 1 }, nativePanel);
    await save();
    expect((await all()).scripts.find(({ id }) => id === ID)).toMatchObject({ title: 'Ours', approved: false });
    await ok('scripts.retire', { id: ID, language: 'en' }, page);
    expect((await all()).scripts.map(({ id }) => id)).not.toContain(ID);
  });

  it('who saves or approves has seen what stands', async () => {
    await save();
    expect(await refusal('scripts.save', { id: ID, heads: [], draft: DRAFT }, page)).toBe('script-moved');
    const [first] = await history();
    const asked = { id: ID, language: 'en', version: first?.event };
    expect(await refusal('scripts.approve', { ...asked, hash: 'another' }, page)).toBe('script-moved');
    expect(await refusal('scripts.approve', { ...asked, version: 'gone', hash: first?.hash }, page)).toBe(
      'script-moved',
    );
    expect(await refusal('scripts.history', { id: 'nobody', language: 'en' }, page)).toBe('no-script');
  });

  it('the history says who, when and what changed, and secrets are in no text', async () => {
    await save({ text: `${DRAFT.text} The password is hunter22.` });
    const [newest, shipped] = await history();
    expect(newest?.text).not.toContain('hunter22');
    expect(newest).toMatchObject({ number: 2, changed: { at: expect.any(String) }, isInForce: true });
    expect(newest?.since?.text.some(({ kind }) => kind === 'removed')).toBe(true);
    expect(shipped).toMatchObject({ number: 1, event: null, changed: null, since: null });
  });

  it('what is exported comes in as it was; a changed text comes as a draft; what is wrong is told', async () => {
    await save({ title: 'Own', text: 'Hello {customer}, by {time}.' }, null);
    const { text } = await ok<{ text: string }>('scripts.export', {}, page);
    const again = await ok<Answer<'scripts.import'>>('scripts.import', { name: 'a.json', text }, page);
    expect(again).toMatchObject({ added: 0, changed: 0, same: 91, refused: [] });
    const file = JSON.parse(text);
    const scripts = [{ ...DRAFT, id: ID }, { id: 'x' }];
    const next = { name: 'b.json', text: JSON.stringify({ ...file, scripts }) };
    const taken = await ok<Answer<'scripts.import'>>('scripts.import', next, page);
    expect(taken).toMatchObject({ added: 0, changed: 1, same: 0 });
    expect(taken.refused.map(({ at }) => at)).toContain('scripts.1.language');
    expect(await line()).toMatchObject({ title: 'Ours', state: 'draft' });
    expect(await refusal('scripts.import', { name: 'c.json', text: 'Hello' }, page)).toBe('not-scripts');
  });

  it('two who wrote at once are told apart, and settled by who writes next', async () => {
    const words = {
      language: 'en',
      title: 'Theirs',
      text: 'Hello {customer}',
      signals: ['anger' as const],
      base: null,
    };
    await save();
    const theirs = said('script.written', `script:${ID}`, words, 1, 'bob');
    await scene.store((db) => mergeEvents(db, { events: [theirs] }));
    expect(await line()).toMatchObject({ isParted: true, versions: 3 });
    await save({ title: 'Both' });
    expect(await line()).toMatchObject({ isParted: false, title: 'Both', versions: 4 });
  });
});

describe('what became of a suggestion (issue 8, item 10)', () => {
  const insert = () =>
    ok('panel.insert', { tabId: 1, script: ID, language: 'en', text: 'Hello Kim, by noon.' }, nativePanel);
  const sent = (kept: object | null = { how: 'as-is', kept: 1 }) =>
    ok(
      'page.sent',
      { key: scene.front.key, message: 'm2', kept, words: 'Hello Kim, by noon. Call 040 123 4567.' },
      content(),
    );
  const uses = (what = 'all') => ok<Answer<'scripts.uses'>>('scripts.uses', { what, page: 0 }, page);
  const reply = async (text: string, points: number, minutes = 5) => {
    heat = points;
    const sentAt = new Date(Date.now() + minutes * 60_000).toISOString();
    const message = { id: 'm9', role: 'customer' as const, sentAt, text };
    scene.front = { ...hotTicket(), messages: [...hotTicket().messages, message] } as Ticket;
    await show();
  };

  it('used as it was, with what the customer had said, how the reply began and what they wrote next, all masked', async () => {
    await show();
    await insert();
    expect((await uses()).lines).toMatchObject([{ what: 'unsent', level: 'at-risk', kinds: ['anger'], after: null }]);
    await sent();
    await sent();
    await reply('Thank you, that helps. My number is 040 123 4567', 5);
    await reply('And another thing', 90, 10);
    const { lines, counts } = await uses('as-is');
    expect(lines).toMatchObject([{ what: 'as-is', kept: 1, after: 'calmer', levelAfter: 'calm' }]);
    expect(lines[0]?.next).toContain('Thank you, that helps.');
    expect(JSON.stringify(lines)).not.toContain('4567');
    expect(lines[0]?.url).toBe(scene.front.url);
    expect(counts).toEqual({ all: 1, 'as-is': 1, edited: 0, rejected: 0, unsent: 0 });
    expect(await events('script.sent')).toHaveLength(1);
    expect(await events('script.answered')).toHaveLength(1);
    const { rows } = await ok<Answer<'scripts.outcomes'>>('scripts.outcomes', {}, page);
    expect(rows).toMatchObject([{ script: ID, kind: 'anger', n: 1, calmer: 1, isEnough: false, low: null }]);
  });

  it('the ticket was solved after it and re-opened: said once, by its history alone (U11)', async () => {
    await show();
    await insert();
    await sent();
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const change = (minutes: number, from: string, to: string) => ({ at: at(minutes), field: 'status', from, to });
    const before = change(-60, 'open', 'solved');
    const history = [before, change(5, 'open', 'solved'), change(9, 'solved', 'open')];
    const look = async (more: unknown[]) => {
      scene.front = { ...hotTicket(), observedAt: at(10), history: more } as Ticket;
      await show();
    };
    await look([before]);
    expect(await events('script.ticket-solved')).toEqual([]);
    await look(history.slice(0, 2));
    await look(history);
    await look(history);
    expect(await events('script.ticket-solved')).toHaveLength(1);
    expect(await events('script.ticket-reopened')).toHaveLength(1);
    const { rows } = await ok<Answer<'scripts.outcomes'>>('scripts.outcomes', {}, page);
    expect(rows).toMatchObject([{ reopened: { hits: 1, n: 1, low: null }, poor: { n: 0 } }]);
  });

  it('edited, and nothing where nothing of it was left, or where it was another text', async () => {
    await show();
    await insert();
    await sent({ how: 'edited', kept: 0 });
    await sent(null);
    expect((await uses()).lines).toMatchObject([{ what: 'unsent' }]);
    await sent({ how: 'edited', kept: 0.4 });
    expect((await uses('edited')).lines).toMatchObject([{ what: 'edited', kept: 0.4 }]);
    await ok('panel.insert', { tabId: 1, script: 'explain', language: 'en', text: 'Other' }, nativePanel);
    await sent();
    expect((await uses()).lines).toHaveLength(1);
  });

  it('waved away with a reason: it comes no more on this ticket, and another does', async () => {
    await show();
    const before = (await suggested()).map(({ id }) => id);
    const asked = { tabId: 1, script: ID, language: 'en', reason: 'wrong-tone' };
    await ok('panel.wave-script', asked, nativePanel);
    const after = (await suggested()).map(({ id }) => id);
    expect(before).toContain(ID);
    expect(after).not.toContain(ID);
    expect((await uses('rejected')).lines).toMatchObject([{ what: 'rejected', reason: 'wrong-tone' }]);
  });

  it('who scored first waits, and sees the other’s answers only once they are in', async () => {
    await show();
    await insert();
    await sent();
    await ok('scripts.draw', { count: 1 }, page);
    const samples = () => ok<Answer<'scripts.samples'>>('scripts.samples', {}, page);
    const use = (await samples()).samples[0]?.use.id as string;
    const answers = Object.fromEntries(SCORECARD.map((one) => [one, 'no' as const]));
    await ok('scripts.score', { use, answers, quotes: {} }, page);
    expect((await samples()).samples).toMatchObject([{ state: 'mine', mine: { answers }, other: null }]);
    const theirs = said('script.scored', `script:${ID}`, { use, answers: { option: 'yes' } }, 1, 'cora');
    await scene.store((db) => mergeEvents(db, { events: [theirs] }));
    expect((await samples()).samples).toMatchObject([{ state: 'both', other: { answers: { option: 'yes' } } }]);
    expect((await samples()).agreement).toMatchObject({ replies: 1, answers: 1, same: 0 });
  });

  it('two coaches score it, neither sees the other’s before both are in, and nobody is named (R141)', async () => {
    await show();
    await insert();
    await sent();
    const samples = () => ok<Answer<'scripts.samples'>>('scripts.samples', {}, page);
    expect(await samples()).toMatchObject({ samples: [], left: 1, isCoach: true });
    expect(await ok('scripts.draw', { count: 5 }, page)).toEqual({ drawn: 1 });
    const use = (await samples()).samples[0]?.use.id as string;
    const answers = Object.fromEntries(SCORECARD.map((one) => [one, 'yes' as const]));
    const theirs = said('script.scored', `script:${ID}`, { use, answers: { ...answers, option: 'no' } }, 1, 'cora');
    await scene.store((db) => mergeEvents(db, { events: [theirs] }));
    const before = await samples();
    expect(before.samples).toMatchObject([{ state: 'open', mine: null, other: null }]);
    expect(before.agreement).toMatchObject({ replies: 0 });
    const quotes = { option: 'You can have either, call 040 123 4567' };
    await ok('scripts.score', { use, answers, quotes }, page);
    const after = await samples();
    expect(after.samples).toMatchObject([{ state: 'both', mine: { answers }, other: { answers: { option: 'no' } } }]);
    expect(after.samples[0]?.mine?.quotes.option).toContain('You can have either');
    expect(after.agreement).toMatchObject({ replies: 1, same: 13, answers: 14, kappa: null, isEnough: false });
    expect(await refusal('scripts.score', { use, answers, quotes: {} }, page)).toBe('no-script');
    const all = JSON.stringify([after, await uses(), await ok('scripts.outcomes', {}, page)]);
    const { person } = (await scene.store((db) => db.get('meta', 'identity'))) as { person: string };
    expect(all).not.toContain(person);
    expect(all).not.toContain('cora');
    expect(all).not.toContain('4567');
  });
});
