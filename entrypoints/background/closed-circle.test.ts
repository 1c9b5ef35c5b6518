import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

const WRITTEN = {
  ...{ channel: 'other', intake: 'management', customer: '', subject: 'Who answers on Fridays', type: 'hierarchical' },
  ...{ severity: 'S2', toRole: 'lead', summary: 'Two teams disagree.', stakes: 'Fridays' },
};
const open = (reasons: string[]) => ok<CaseView>('intake.open', { ...WRITTEN, reasons }, page);

/** Spaces of everything that was written since, but for what is about nobody's case. */
async function spaces(): Promise<string[]> {
  const [events, items] = await scene.store(async (db) => [await db.getAll('events'), await db.getAll('vault')]);
  const all = [...events.filter(({ type }) => type !== 'policy.changed'), ...items];
  return [...new Set(all.map(({ space }) => space ?? 'none'))];
}

describe('a conflict among colleagues stays in the closed circle, whatever is done with it (R22)', () => {
  it('handed on, given back, taken by phone, sent to a destination', async () => {
    const { id } = await open(['internal-departments']);
    const { brief } = await ok<Answer<'handover.plan'>>('handover.plan', { id }, page);
    await ok('handover.give', { id, role: 'lead', person: null, mode: 'transfer', brief }, page);
    await ok('handover.return', { id, reason: 'I am one of the two' }, page);
    await ok('handover.accept-for', { id, name: 'Olga', how: 'phone' }, page);
    await ok('handover.taken', { id, brief, how: 'copied' }, page);
    const types = await scene.store(async (db) => (await db.getAll('events')).map(({ type }) => type));
    expect(types).toEqual(
      expect.arrayContaining(['case.handed-over', 'case.returned', 'case.accepted', 'case.brief-sent']),
    );
    expect(await spaces()).toEqual(['closed']);
  });

  it('its article too, also where it is written again', async () => {
    const { id } = await open(['internal-team']);
    const draft = { title: 'Fridays', text: 'Ask the rota', url: null, language: 'en', issue: null };
    await ok('case.write-article', { id, draft }, page);
    expect(await spaces()).toEqual(['closed']);
    const { subject } = (await scene.store((db) => db.getAllFromIndex('events', 'type', 'article.written')))[0]!;
    await ok('knowledge.save', { id: subject.slice('article:'.length), draft: { ...draft, text: 'Ask anew' } }, page);
    expect(await spaces()).toEqual(['closed']);
  });

  it('what is said of it by itself, by whatever part of Simmer', async () => {
    const { id } = await open(['internal-team']);
    const say = { type: 'case.step-climbed', subject: `case:${id}`, space: 'team', data: {}, v: 1 } as const;
    const item = {
      id: 'item-0001',
      space: 'team',
      kind: 'note',
      text: 'Of a colleague',
      at: new Date().toISOString(),
    } as const;
    await scene.store(async (db) => appendEvents(db, await readIdentity(db), { events: [say], items: [item] }));
    expect(await spaces()).toEqual(['closed']);
  });

  it('and another case goes to the team all the same', async () => {
    await open(['internal-team']);
    const { id } = await open(['approval']);
    await ok('case.note', { id, text: 'For everybody' }, page);
    expect((await spaces()).sort()).toEqual(['closed', 'team']);
  });
});
