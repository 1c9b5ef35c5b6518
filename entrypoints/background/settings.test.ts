import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { content, page } from './testing/fake-browser.ts';
import { assess, scene } from './testing/scene.ts';
import { ok, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

describe('settings', () => {
  const settings = { language: 'fi', name: 'Ann', mine: ['team.example'], side: 'left' };

  it('are kept, and pages in view follow: reasons in the new language, the panel on its new side', async () => {
    await show();
    scene.fake.tabAnswers.set('tab.layout', () => ({ ok: true, value: {} }));
    expect(await ok('settings.set', settings, page)).toEqual({ settings, language: 'fi' });
    await wake();
    expect(await ok('settings.get', {}, page)).toMatchObject({ settings, language: 'fi', trouble: null });
    expect(await state()).toMatchObject({ side: 'left', language: 'fi', me: { name: 'Ann' } });
    expect(assess.mock.lastCall?.[2].say('case.you')).toBe('Sinä');
    expect(await ok('page.settings', {}, content())).toEqual({ mine: ['team.example'] });
  });

  it('that cannot be read are not written over by the defaults (law 12)', async () => {
    const odd = { language: 'klingon' };
    await scene.store((db) => db.put('meta', odd, 'settings'));
    expect(await ok('settings.get', {}, page)).toMatchObject({ trouble: { code: 'store-newer' } });
    expect(await scene.store((db) => db.get('meta', 'settings'))).toEqual(odd);
    await ok('settings.set', settings, page);
    expect((await scene.store((db) => db.getAll('unread'))).map(({ record }) => record)).toEqual([odd]);
  });
});

describe('policy', () => {
  const get = () => ok<{ text: string; defaults: string; version: string }>('policy.get', {}, page);
  const set = async (text: string, version?: string) =>
    ok<{ saved: boolean; version: string; errors: { line: number }[] }>(
      'policy.set',
      { text, version: version ?? (await get()).version },
      page,
    );

  it('that was changed meanwhile is not written over', async () => {
    const { version } = await get();
    await set('{"schema": 1, "reviewSites": ["g2.com"]}');
    await expect(set('{"schema": 1}', version)).rejects.toThrow('policy-moved');
    expect((await get()).text).toContain('g2.com');
  });

  it('is not saved over another that is saved at the same moment', async () => {
    const { version } = await ok<{ version: string }>('policy.get', {}, page);
    const save = (high: number) =>
      ok(
        'policy.set',
        { text: JSON.stringify({ schema: 1, levels: { watch: 10, 'at-risk': 20, critical: high } }), version },
        page,
      );
    const ends = await Promise.allSettled([save(70), save(90)]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('that does not parse is refused with the line, and the old one stays in force', async () => {
    const before = await get();
    const refused = await set('{\n  "schema": 1,\n  "levels": 7\n}');
    expect(refused).toMatchObject({ saved: false, errors: [{ line: 3 }] });
    expect(await get()).toEqual(before);
  });

  it('is kept as one event a part that changed, each based on the one before, and its text as it was written', async () => {
    const text =
      '{ "schema": 1,\n\n  "reviewSites": ["g2.com"], "levels": { "watch": 30, "at-risk": 60, "critical": 80 } }';
    const { version } = await set(text);
    expect(await get()).toMatchObject({ text, version });
    await set(text.replace('30', '35'));
    const changes = (await scene.store((db) => db.getAllFromIndex('events', 'type', 'policy.changed'))).sort(
      (a, b) => a.seq - b.seq,
    );
    expect(changes.map(({ data }) => [data.part, data.base])).toEqual([
      ['levels', null],
      ['reviewSites', null],
      ['levels', changes[0]?.id],
    ]);
    await show();
    expect(assess.mock.lastCall?.[1].levels.watch).toBe(35);
    await set('{"schema": 1}');
    await show();
    expect(assess.mock.lastCall?.[1].levels.watch).toBe(40);
  });
});
