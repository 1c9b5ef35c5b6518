import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { content, nativePanel, page } from './testing/fake-browser.ts';
import { assess, scene } from './testing/scene.ts';
import { hotRows, ok, refusal, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

describe('a ticket in front', () => {
  it('is scored and shown, counts in the badge, and is marked in the list', async () => {
    await ok('page.reading', { site: 'zendesk', key: scene.front.key }, content());
    expect(await state()).toMatchObject({ reading: 'reading', ticket: null });
    await show();
    const shown = await state();
    expect(shown).toMatchObject({ reading: 'ready', site: 'zendesk', trouble: null, problem: null });
    expect(shown.assessment?.score).toBe(72);
    expect(shown.ticket).toMatchObject({ requester: 'Kim Doe', lastMessageAt: '2026-11-16T11:00:00Z' });
    expect(scene.fake.badge).toMatchObject({ text: '1' });
    expect(scene.fake.badge.title).toContain('Kim Doe: Invoice, again');
    const { rows } = await ok<{ rows: unknown[] }>('page.rows', { keys: [scene.front.key, 'other'] }, content());
    expect(rows).toEqual([{ key: scene.front.key, level: 'at-risk', label: 'At risk, 72' }]);
    expect(JSON.stringify([...scene.fake.sessionKept])).not.toContain('My invoice is wrong');
  });

  it('with a subject of a megabyte is shown all the same, and does not fill what the browser lends us', async () => {
    scene.front = hotTicket({ subject: 'x'.repeat(1e6), requester: { name: 'y'.repeat(1e6) } });
    await show();
    expect((await state()).ticket?.subject).toMatch(/^x{299}…$/);
    expect(JSON.stringify([...scene.fake.sessionKept]).length).toBeLessThan(20_000);
    expect(JSON.stringify(await scene.store((db) => db.getAll('seen'))).length).toBeLessThan(5_000);
  });

  it('messages of a page do not overtake one another', async () => {
    await Promise.all([show(), ok('page.reading', { site: 'zendesk', key: 'acme.zendesk.com/5' }, content())]);
    expect(await state()).toMatchObject({ reading: 'reading', ticket: null });
  });

  it('a page that cannot be read has a grey "?" of its own, and is listed', async () => {
    await show();
    const problem = { code: 'page-changed', params: { site: 'zendesk', hook: 'messages' } };
    await ok('page.blind', { site: 'zendesk', problem }, content(2));
    expect(scene.fake.badge.tabs.get(2)).toBe('?');
    expect(scene.fake.badge.tabs.get(1)).toBeNull();
    expect(scene.fake.badge.text).toBe('1');
    const radar = await ok<{ blind: unknown[] }>('radar.list', {}, page);
    expect(radar.blind).toEqual([{ tabId: 2, site: 'zendesk', problem }]);
    expect(await hotRows()).toHaveLength(1);
  });

  it('is no longer shown where its tab went to another host, or was closed', async () => {
    await show();
    const problem = { code: 'page-changed', params: { site: 'zendesk', hook: 'messages' } };
    await ok('page.blind', { site: 'zendesk', problem }, content(2));
    const blind = async () => (await ok<{ blind: unknown[] }>('radar.list', {}, page)).blind.length;
    expect(await blind()).toBe(1);
    scene.fake.tabs.pop();
    expect(await blind()).toBe(0);
    scene.fake.tabs[0]!.url = 'https://news.example/';
    expect(await state()).toMatchObject({ reading: 'none', ticket: null });
  });

  it('is scored even where the store cannot be opened; then the badge is "?" and escalating says why', async () => {
    await wake(() => Promise.reject(new ProblemError('store-private')));
    await show();
    const shown = await state();
    expect(shown).toMatchObject({ reading: 'ready', trouble: { code: 'store-private' }, case: null });
    expect(shown.assessment?.score).toBe(72);
    expect(scene.fake.badge.text).toBe('?');
    const draft = await ok('panel.draft', { tabId: 1 }, nativePanel);
    expect(await refusal('panel.escalate', { tabId: 1, draft }, nativePanel)).toBe('store-private');
  });
});

describe('set aside', () => {
  it('handled: no longer counted, until the customer writes again', async () => {
    await show();
    const done = await ok<PanelState>('panel.handled', { tabId: 1, reason: 'answered' }, nativePanel);
    expect(done.aside).toMatchObject({ kind: 'handled' });
    expect(scene.fake.badge.text).toBe('');
    const again = { id: 'm4', role: 'customer' as const, sentAt: '2026-11-16T12:30:00Z', text: 'Well?' };
    scene.front = { ...scene.front, observedAt: '2026-11-16T12:31:00Z', messages: [...scene.front.messages, again] };
    await show();
    expect((await state()).aside).toBeNull();
    expect(scene.fake.badge.text).toBe('1');
  });

  it('snoozed: wakes by an alarm at its end, and can be taken back', async () => {
    await show();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const asked = { tabId: 1, until, reason: 'waiting-for-customer' };
    expect((await ok<PanelState>('panel.snooze', asked, nativePanel)).aside).toMatchObject({ kind: 'snoozed', until });
    expect(scene.fake.badge.text).toBe('');
    expect([...scene.fake.alarms.values()]).toEqual([{ scheduledTime: Date.parse(until) }]);
    expect((await ok<PanelState>('panel.undo-aside', { tabId: 1 }, nativePanel)).aside).toBeNull();
    expect(scene.fake.badge.text).toBe('1');
    expect(scene.fake.alarms.size).toBe(0);
  });

  it('disagreed on tone: the kind is muted for this customer from then on', async () => {
    await show();
    const asked = { tabId: 1, kind: 'anger', strength: 'tone', quote: 'grr', reason: 'known-tone' };
    expect((await ok<PanelState>('panel.disagree', asked, nativePanel)).muted).toEqual(['anger']);
    expect(assess.mock.lastCall?.[2]).toMatchObject({ mutedTone: ['anger'] });
    scene.front = hotTicket({ requester: { name: 'Sam', email: 'sam@other.example' }, key: 'acme.zendesk.com/5' });
    await show();
    expect(assess.mock.lastCall?.[2]).toMatchObject({ mutedTone: [] });
  });

  it('disagreed on words: they are still heard, and shown as disputed with the reason given', async () => {
    await show();
    const heard = (await state()).assessment!.signals.find(({ quote }) => quote)!;
    expect((await state()).disputed).toEqual([]);
    const { kind, rule, strength, quote } = heard;
    const asked = { tabId: 1, kind, rule, strength, quote, reason: 'quoted' };
    const after = await ok<PanelState>('panel.disagree', asked, nativePanel);
    expect(after.assessment?.signals).toContainEqual(heard);
    expect(after.disputed).toEqual([{ kind, rule: rule ?? null, quote, reason: 'quoted' }]);
    scene.front = hotTicket({ key: 'acme.zendesk.com/5' });
    await show();
    expect((await state()).disputed).toEqual([]);
  });
});

describe('a script', () => {
  const asked = { tabId: 1, script: 'heard', language: 'en', text: 'I am sorry' };

  it('counts as used only where it was inserted or copied', async () => {
    await show();
    const uses = () => scene.store((db) => db.getAllFromIndex('events', 'type', 'script.used'));
    scene.fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'failed', audience: 'unknown' } }));
    expect(await ok('panel.insert', asked, nativePanel)).toMatchObject({ outcome: 'failed' });
    expect(await uses()).toEqual([]);
    scene.fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'inserted', audience: 'public' } }));
    expect(await ok('panel.insert', asked, nativePanel)).toMatchObject({ outcome: 'inserted', audience: 'public' });
    expect((await uses()).map(({ data }) => data.how)).toEqual(['inserted']);
    expect(scene.fake.toTabs.at(-1)?.data ?? {}).not.toHaveProperty('script');
  });
});
