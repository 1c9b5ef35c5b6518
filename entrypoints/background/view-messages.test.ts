import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import { content, nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { hotRows, ok, refusal, show, start, state } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const VIEW = { id: '6', state: 'reading', read: 12, total: 60, hot: 1, skipped: 0 } as const;
const updatedAt = '2026-11-16T10:00:00Z';

describe('a list that is looked through', () => {
  it('is shown in the panel of its tab and on the dashboard, until another page is there', async () => {
    await ok('page.none', { site: 'zendesk' }, content());
    expect(await ok('page.view', { site: 'zendesk', view: VIEW }, content())).toEqual({ auto: false });
    expect((await state()).view).toMatchObject(VIEW);
    const { views } = await ok<Answer<'radar.list'>>('radar.list', {}, page);
    expect(views).toEqual([{ tabId: 1, site: 'zendesk', view: '6', read: 12, total: 60 }]);
    await ok('page.view', { site: 'zendesk', view: null }, content());
    expect((await state()).view ?? null).toBeNull();
  });

  it('a ticket of it is scored and kept, marks nothing as open, and is known until it changes', async () => {
    const key = scene.front.key;
    await ok('page.none', { site: 'zendesk' }, content());
    expect(
      (await ok<Answer<'page.scan-known'>>('page.scan-known', { tickets: [{ key, updatedAt }] }, content())).known,
    ).toEqual([]);
    const { level } = await ok<Answer<'page.scanned'>>(
      'page.scanned',
      { ticket: { ...scene.front, updatedAt } },
      content(),
    );
    expect(
      (await ok<Answer<'page.scan-known'>>('page.scan-known', { tickets: [{ key, updatedAt }] }, content())).known,
    ).toEqual([{ key, level }]);
    const later = [{ key, updatedAt: '2026-11-16T10:00:01Z' }];
    expect((await ok<Answer<'page.scan-known'>>('page.scan-known', { tickets: later }, content())).known).toEqual([]);
    expect(await state()).toMatchObject({ reading: 'none', ticket: null });
    expect((await hotRows()).map(({ ref }) => ref)).toEqual([key.split('/')[1]]);
  });

  it('no page tells of another host’s tickets', async () => {
    const ticket = { ...scene.front, key: 'other.zendesk.com/1' };
    expect(await refusal('page.scanned', { ticket }, content())).toBe('refused');
    const asked = { tickets: [{ key: 'other.zendesk.com/1', updatedAt }] };
    expect((await ok<Answer<'page.scan-known'>>('page.scan-known', asked, content())).known).toEqual([]);
  });
});

describe('the tag', () => {
  it('is written onto the ticket in front, and only asked of that tab', async () => {
    await show();
    const written: unknown[] = [];
    scene.fake.tabAnswers.set('tab.write', (data) => {
      written.push(data);
      return { ok: true, value: { outcome: 'written' } };
    });
    expect(await ok('desk.tag', { tabId: 1 }, nativePanel)).toEqual({ outcome: 'written' });
    expect(written).toEqual([{ key: scene.front.key, change: { kind: 'tag', tag: 'simmer-at-risk' } }]);
    expect((await state()).writes).toEqual({ site: 'zendesk', tag: 'simmer-at-risk' });
  });
  it('is refused where no ticket is open', async () => {
    expect(await refusal('desk.tag', { tabId: 1 }, nativePanel)).toBe('no-ticket');
  });
});
