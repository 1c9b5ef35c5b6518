import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const KEY = 'acme.zendesk.com/4711';
const SAID = [
  'Kim Doe',
  'Invoice, again',

  'Their renewal',
  'Noted about it',
  'Draft to',
  KEY,
  'Sent body',
];

const escalate = async (stakes = 'Their renewal') => {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const it = await ok<PanelState>('panel.escalate', { tabId: 1, draft: { ...draft, stakes } }, nativePanel);
  return it.case?.id as string;
};
const find = (query: string) => ok<Answer<'privacy.find'>>('privacy.find', { query }, page);
const held = (whom: object) => ok<Answer<'privacy.held'>>('privacy.held', { whom }, page);
const erase = (whom: object, over: object = {}) =>
  ok<Answer<'privacy.erase'>>('privacy.erase', { whom, also: [], keepOpen: false, ...over }, page);

/** Everything this browser keeps, byte for byte. */
async function everything(): Promise<string> {
  const stores = await scene.store(async (db) =>
    Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAllKeys(name), await db.getAll(name)])),
  );
  const [session, local] = await Promise.all([
    scene.fake.browser.storage.session.get(null),
    scene.fake.browser.storage.local.get(null),
  ]);
  return JSON.stringify([stores, session, local]);
}

/** A case with all there can be about its customer, and a note in another customer's case that names them. */
async function fill() {
  const id = await escalate();
  await ok('case.note', { id, text: 'Noted about it' }, page);
  await ok('draft.set', { screen: 'matrix', draft: { value: { text: 'Draft to Kim Doe' }, base: 'b' } }, page);
  await scene.store(async (db) => {
    const sent = {
      id: 'd1',
      case: id,
      destination: 'x',
      kind: 'webhook' as const,
      name: 'x',
      body: 'Sent body',
      brief: null,
    };
    const state = { state: 'sent' as const, attempts: 1, round: 0, nextAt: '', problem: null, status: 200, said: null };
    await db.put('deliveries', { ...sent, ...state, madeAt: '2026-11-16T12:00:00Z' });
    await db.put('unread', { id: 'u1', record: { text: 'of Kim Doe, by a newer Simmer' }, why: '' });
    await db.put('unread', { id: 'u2', record: { text: 'of another' }, why: '' });
  });
  scene.front = hotTicket({
    key: 'acme.zendesk.com/5',
    subject: 'Another matter',
    requester: { name: 'Lee Moe', email: 'lee@other.example' },
  });
  const other = await escalate('Another thing');
  await ok('case.note', { id: other, text: 'Same as with Kim last week' }, page);
  return { id, other };
}

describe('what is held about a person (R145)', () => {
  it('is found by name, by address and by ticket, and is the same', async () => {
    await fill();
    for (const query of ['kim doe', 'Doe', 'KIM@customer.example', KEY]) {
      const { people } = await find(query);
      expect(people[0], query).toMatchObject({ names: ['Kim Doe'], cases: 1, openCases: 1 });
      expect(people[0]?.tickets.map(({ key }) => key)).toEqual([KEY]);
      expect(people[0]?.items).toBeGreaterThan(4);
    }
    expect((await find('Nobody Atall')).people).toEqual([]);
  });

  it('is exported whole, for a reader and for a tool', async () => {
    await fill();
    const whom = (await find('Kim Doe')).people[0]?.whom as object;
    const { texts, mentions, counts } = await held(whom);
    expect(texts.map(({ text }) => text)).toContain('Noted about it');
    expect(mentions.map(({ text }) => text)).toEqual(['Same as with Kim last week']);
    expect(counts).toMatchObject({ seen: 1, sightings: 1, deliveries: 1, drafts: 1, unread: 1 });
    const file = (as: string) => ok<Answer<'privacy.export'>>('privacy.export', { whom, also: [], as }, page);
    const json = (await file('json')).text;
    const markdown = (await file('markdown')).text;
    expect(JSON.parse(json)).toMatchObject({ simmer: 'person', version: 1, names: ['Kim Doe'] });
    for (const said of SAID) expect(json, said).toContain(said);
    for (const said of ['Kim Doe', 'Noted about it', 'Their renewal', 'Sent body'])
      expect(markdown, said).toContain(said);
    for (const text of [json, markdown]) expect(text).not.toContain('Same as with Kim');
    expect((await file('json')).name).not.toMatch(/kim/i);
  });
});

describe('an erasure (R145)', () => {
  it('leaves nothing of theirs in any store, the session or the browser, and everything of others', async () => {
    const { other } = await fill();
    const before = await everything();
    for (const said of SAID) expect(before, said).toContain(said); // this looks where it is
    const whom = (await find('Kim Doe')).people[0]?.whom as object;
    const { items, copies, kept } = await erase(whom, { asked: 'email' });
    expect([items > 4, copies > 4]).toEqual([true, true]);
    const after = await everything();
    for (const said of SAID) expect(after, said).not.toContain(said);
    for (const said of ['Lee Moe', 'Another matter', 'of another', 'Same as with Kim']) expect(after).toContain(said);
    expect(kept).toEqual([
      { kind: 'event', count: expect.any(Number), why: 'no-text' },
      { kind: 'mention', count: 1, why: 'not-chosen' },
    ]);
    const { erasures } = await ok<Answer<'privacy.get'>>('privacy.get', {}, page);
    expect(erasures).toMatchObject([{ by: 'You', kept }]);
    expect(erasures[0]?.items).toBeGreaterThan(items);
    const outbox = await scene.store((db) => db.getAll('outbox'));
    const erased = await scene.store((db) => db.getAll('vault'));
    const gone = erased.filter((it) => 'erased' in it);
    expect(gone).toHaveLength(items);
    for (const it of gone) {
      expect(Object.keys(it).sort()).toEqual(['at', 'by', 'erased', 'id', 'kind', 'space']);
      expect(outbox).toContainEqual({ kind: 'item', id: it.id });
    }
    expect((await find('Kim Doe')).people.map(({ names }) => names)).toEqual([[]]); // the note that only mentions
    const radar = await ok<{ cases: { id: string; subject: string }[] }>('radar.list', {}, page);
    expect(radar.cases).toHaveLength(2); // a case still folds
    expect(radar.cases.find(({ id }) => id === other)?.subject).toBe('Another matter');
  });

  it('takes along what was looked at and chosen', async () => {
    await fill();
    const whom = (await find('Kim Doe')).people[0]?.whom as object;
    const { mentions } = await held(whom);
    await erase(whom, { also: mentions.map(({ id }) => id) });
    expect(await everything()).not.toContain('Kim');
    expect((await find('Kim Doe')).people).toEqual([]);
  });

  it('may wait for open cases, and says so', async () => {
    await fill();
    const whom = (await find('Kim Doe')).people[0]?.whom as object;
    const { kept } = await erase(whom, { keepOpen: true });
    expect(kept).toContainEqual({ kind: 'open-case', count: expect.any(Number), why: 'case-open' });
    expect(await everything()).toContain('Noted about it');
  });

  it('leaves what a case on hold needs, and takes it along only with a reason that stays on record', async () => {
    const { id } = await fill();
    const view = await ok<CaseView>('hold.place', { id, reason: 'Letter of their lawyer' }, page);
    expect(view.parts?.hold?.placed).toMatchObject([{ by: 'You', reason: 'Letter of their lawyer' }]);
    const whom = (await find('Kim Doe')).people[0]?.whom as object;
    const { held: onHold, texts, kept: stays } = await held(whom);
    expect(onHold).toEqual({ cases: [view.ref], texts: texts.length });
    expect(stays).toContainEqual({ kind: 'hold', count: texts.length, why: 'on-hold' });
    expect((await erase(whom)).items).toBe(0);
    for (const said of ['Noted about it', 'Sent body']) expect(await everything(), said).toContain(said);
    const { items } = await erase(whom, { override: 'Agreed with the lawyer' });
    expect(items).toBe(texts.length);
    const after = await everything();
    for (const said of SAID) expect(after, said).not.toContain(said);
    const { erasures, holds } = await ok<Answer<'privacy.get'>>('privacy.get', {}, page);
    expect(erasures.map(({ override }) => override)).toContain('Agreed with the lawyer');
    expect(holds).toMatchObject([{ ref: view.ref, by: 'You' }]);
    const of = view.parts?.hold?.placed.map(({ id }) => id);
    const ended = await ok<CaseView>('hold.lift', { id, of, reason: 'It is settled' }, page);
    expect(ended.parts?.hold?.placed).toEqual([]);
    expect(ended.timeline.slice(-2).map(({ text }) => text)).toEqual([
      'Texts kept from being erased',
      'Texts are erased as usual again',
    ]);
  });

  it('reaches texts of before they said whose they are, through their case', async () => {
    await fill();
    await scene.store(async (db) => {
      for (const item of await db.getAll('vault')) {
        if ('erased' in item) continue;
        const { person: _, ...older } = item;
        await db.put('vault', older);
      }
    });
    await erase((await find(KEY)).people[0]?.whom as object);
    const after = await everything();
    for (const said of SAID) expect(after, said).not.toContain(said);
    expect(after).toContain('Lee Moe');
  });
});
