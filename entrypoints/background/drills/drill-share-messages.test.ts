import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../lib/messages/messages.ts';
import { DEFAULT_LEAVES } from '../../../lib/model/team.ts';
import { readIdentity } from '../../../lib/store/identity.ts';
import { type Rank, rolesUpTo } from '../../../lib/sync/rights/rules.ts';
import { page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

async function join(rank: Rank): Promise<void> {
  const name = 'simmer-acme';
  const place = { server: 'https://couch.example', name, closed: null, user: 'ann', roles: rolesUpTo(name, rank) };
  const team = { ...place, joinedAt: '2026-11-16T09:00:00Z', key: null, leaves: DEFAULT_LEAVES };
  await scene.store((db) => db.put('meta', team, 'team'));
}
/** From now on somebody else works at this browser. */
async function become(person: string): Promise<void> {
  await scene.store(async (db) => db.put('meta', { ...(await readIdentity(db)), person }, 'identity'));
}
const shares = () => ok<Answer<'drills.shares'>>('drills.shares', {}, page);
const events = () => scene.store((db) => db.getAll('events'));
async function shareOne(words: string) {
  const { drill } = await ok<Answer<'drills.get'>>('drills.get', {}, page);
  await ok('drills.done', { id: drill!.id, well: false }, page);
  const [done] = (await shares()).done;
  const { id, firstAt, lastAt } = done!;
  await ok('drills.share', { exercises: [{ id, firstAt, lastAt }], words }, page);
  return done!;
}

describe('an exercise shown to a coach (R96, R100, R141)', () => {
  it('leaves by the click alone: what was seen, masked words, and not how it went', async () => {
    await join('member');
    const done = await shareOne('Hard for me. Write to eve@example.com');
    const [event, ...more] = await events();
    expect(more).toEqual([]);
    const { id, firstAt, lastAt } = done;
    expect(event?.data.exercises).toEqual([{ id, firstAt, lastAt }]);
    expect((await shares()).shares).toMatchObject([
      { isMine: true, words: 'Hard for me. Write to ••••', exercises: [done], answers: [] },
    ]);
    const moved = { id, firstAt, lastAt: '2026-11-01T09:00:00Z' };
    expect(await refusal('drills.share', { exercises: [moved], words: '' }, page)).toBe('share-moved');
  });

  it('is answered by a coach and taken back by whoever shared it, with their words', async () => {
    await join('member');
    await shareOne('Hard for me.');
    const [mine] = (await shares()).shares;
    const ask = { id: mine!.id, text: 'Name what happened first.' };
    expect(await refusal('drills.answer', ask, page)).toBe('sync-needs-coach');
    const me = (await scene.store(readIdentity)).person;

    await become('somebody-else');
    expect((await shares()).shares).toEqual([]);
    await join('coach');
    expect((await shares()).shares).toMatchObject([{ isMine: false }]);
    await ok('drills.answer', ask, page);
    expect(await refusal('drills.take-back', { id: mine!.id }, page)).toBe('share-moved');

    await become(me);
    await join('member');
    expect((await shares()).shares[0]?.answers).toMatchObject([{ text: 'Name what happened first.' }]);
    await ok('drills.take-back', { id: mine!.id }, page);
    expect((await shares()).shares).toEqual([]);
    const texts = await scene.store((db) => db.getAll('vault'));
    expect(JSON.stringify(texts)).not.toContain('Hard for me');
    expect(await refusal('drills.take-back', { id: mine!.id }, page)).toBe('share-moved');
  });
});
