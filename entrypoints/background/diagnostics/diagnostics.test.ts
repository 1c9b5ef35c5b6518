import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { event } from '../../../lib/cases/testing/events.ts';
import { BACKED_STORE_NAMES } from '../../../lib/model/backup.ts';
import { readIdentity } from '../../../lib/store/identity.ts';
import { mergeEvents } from '../../../lib/store/merge-events.ts';
import { content, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));

beforeEach(start);
const MARK = 'XMARKX';
const AT = '2026-11-16T09:00:00Z';
const text = async () => (await ok<{ text: string }>('diagnostics.get', {}, page)).text;

/** Puts a marked text wherever somebody might have typed, or a page might have said, anything. */
async function fillWithMarks(): Promise<void> {
  await ok('settings.set', { language: 'en', name: MARK, mine: [`${MARK}.example`], side: 'right' }, page);
  await scene.store(async (db) => {
    await mergeEvents(db, {
      events: [
        event(1, 'case.note-added', `case:${MARK}`, { note: MARK }, { by: MARK, device: MARK }),
        event(2, 'policy.changed', 'policy:people', { part: 'people', value: [{ id: MARK, name: MARK }], base: null }),
        event(3, 'case.xmarkx', 'case:b', { some: MARK }),
      ],
      items: [{ id: MARK, space: 'team', kind: MARK, text: MARK, at: AT }],
    });
    await db.put('outbox', { kind: 'event', id: MARK, refused: MARK });
    await db.put('seen', { ticket: MARK, key: MARK, subject: MARK, observedAt: AT } as never);
    await db.put('sightings', { ticket: MARK, device: MARK } as never);
    await db.put('deliveries', { id: MARK, body: MARK, name: MARK } as never);
    await db.put('told', { id: MARK, at: AT });
    await db.put('drafts', { value: MARK, base: MARK, at: AT }, MARK);
    await db.put('unread', { id: MARK, record: MARK, why: MARK });
    await db.put('secrets', { url: `https://${MARK}.example`, key: MARK }, MARK);
    await db.put('meta', [{ id: MARK, host: MARK }], 'profiles');
    const { person } = await readIdentity(db);
    expect(person).not.toBe('');
  });
  scene.fake.managed.set('sites', [`${MARK}.example`.toLowerCase(), '*.zendesk.com']);
  scene.fake.managed.set(MARK, MARK);
  scene.fake.managed.set('policy', JSON.stringify({ schema: 1, [MARK]: MARK, reviewSites: [MARK] }));
  scene.fake.browser.permissions.getAll = async () => ({ origins: [`https://${MARK}.example/*`] });
  const lines = [{ name: MARK, required: true, expected: '1', found: 0, ok: false, at: AT }];
  scene.fake.sessionKept.set(`health:custom:${MARK}@${MARK}`, { site: `custom:${MARK}`, host: MARK, lines });
  scene.front = { ...scene.front, subject: MARK, requester: { ...scene.front.requester, name: MARK } };
}

describe('the diagnostics', () => {
  it('hold no word, name or address of anybody, whatever is kept (R145)', async () => {
    await fillWithMarks();
    await show();
    await refusal('case.get', { id: MARK }, page);
    const said = await text();
    expect(said.toLowerCase()).not.toContain(MARK.toLowerCase());
    const { person, device, secret } = await scene.store(readIdentity);
    for (const id of [person, device, secret, 'acme']) expect(said).not.toContain(id);
    for (const store of BACKED_STORE_NAMES) expect(said).toContain(`${store}: `);
    expect(said).toContain('pointed out on host 1');
    expect(said).toContain('reviewSites; of two minds');
  });

  it('say which problems there were, by code and time', async () => {
    await refusal('case.get', { id: 'nobody' }, page);
    await refusal(
      'page.ticket',
      { ticket: { ...scene.front, url: 'https://other.example/1' }, source: 'api' },
      content(),
    );
    const said = await text();
    expect(said).toMatch(/\d{4}-\d\d-\d\dT[\d:.]+Z refused \(page\.ticket\)/);
    expect(said).toContain('no-case (case.get)');
    for (let i = 0; i < 60; i++) await refusal('case.get', { id: 'nobody' }, page);
    expect((await text()).split('no-case').length - 1).toBe(50);
  });

  it('are written where the store cannot be opened, and say so', async () => {
    const { wake } = await import('../testing/worker.ts');
    const { ProblemError } = await import('../../../lib/model/problem.ts');
    await wake(() => Promise.reject(new ProblemError('store-private')));
    expect(await text()).toContain('trouble: store-private');
  });
});
