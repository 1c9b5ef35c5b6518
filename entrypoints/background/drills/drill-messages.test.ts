import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DRILL_IDS } from '../../../lib/coaching/drills/drill.ts';
import { en } from '../../../lib/coaching/drills/en.ts';
import { et } from '../../../lib/coaching/drills/et.ts';
import { fi } from '../../../lib/coaching/drills/fi.ts';
import { id as indonesian } from '../../../lib/coaching/drills/id.ts';
import { ja } from '../../../lib/coaching/drills/ja.ts';
import { zh } from '../../../lib/coaching/drills/zh.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const look = (id: string, text: string) => ok<Answer<'drills.look'>>('drills.look', { id, text }, page);

describe('exercises in the background (R96, R100, R101)', () => {
  it('goes on to the next one; what was done is on this device, in no log, and is not lost when it cannot be read', async () => {
    const first = await ok<Answer<'drills.get'>>('drills.get', {}, page);
    expect(first.due).toBe(2);
    const next = await ok<Answer<'drills.done'>>('drills.done', { id: first.drill!.id, well: true }, page);
    expect(next.drill?.id).not.toBe(first.drill?.id);
    expect(next.skills.reduce((sum, { done }) => sum + done, 0)).toBe(1);
    expect(await scene.store((db) => db.getAll('events'))).toEqual([]);
    expect(await scene.store((db) => db.getAll('vault'))).toEqual([]);
    await scene.store((db) => db.put('meta', { silence: 'newer' }, 'drills'));
    expect((await ok<Answer<'drills.get'>>('drills.get', {}, page)).due).toBe(2);
    await ok('drills.done', { id: 'silence', well: true }, page);
    expect(await scene.store((db) => db.getAll('unread'))).toMatchObject([{ record: { silence: 'newer' } }]);
  });

  it.each([
    ['en', en],
    ['fi', fi],
    ['et', et],
    ['ja', ja],
    ['zh', zh],
    ['id', indonesian],
  ] as const)(
    '%s: the draft check marks no words of a model answer, and something in several of the poorer ones',
    async (language, texts) => {
      await ok('settings.set', { language, name: '', mine: [], side: 'right' }, page);
      const marked: string[] = [];
      for (const id of DRILL_IDS) {
        const better = await look(id, texts[id].better);
        expect([id, better.marks.filter(({ words }) => words !== '')]).toEqual([id, []]);
        expect([better.better, better.why]).toEqual([texts[id].better, texts[id].why]);
        if ((await look(id, texts[id].poorer)).marks.length > 0) marked.push(id);
      }
      expect(marked.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('knows no other exercise', async () => {
    expect(await refusal('drills.look', { id: 'toString', text: 'x' }, page)).toBe('refused');
  });
});
