import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../lib/messages/messages.ts';
import { page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, start, wake } from '../testing/worker.ts';
import { openFirstRun } from './open-first-run.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);

const opened: string[] = [];
beforeEach(async () => {
  await start();
  opened.length = 0;
  Object.assign(scene.fake.browser.tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
  Object.assign(scene.fake.browser, {
    commands: { getAll: async () => [{ name: 'toggle-panel', shortcut: 'Alt+Shift+S' }] },
  });
});
const first = () => ok<Answer<'first.get'>>('first.get', {}, page);

describe('the first steps (R108)', () => {
  it('open once, and never where the organisation switched them off', async () => {
    scene.fake.managed.set('firstRun', false);
    await openFirstRun();
    expect(opened).toEqual([]);
    scene.fake.managed.clear();
    await openFirstRun();
    await openFirstRun();
    expect(opened).toEqual(['chrome-extension://simmer-id/first-run.html']);
  });

  it('know the desks with and without addresses of their own, and the keys', async () => {
    const { desks, shortcut, progress } = await first();
    expect(desks.find(({ id }) => id === 'zendesk')?.origins).toEqual(['https://*.zendesk.com/*']);
    expect(desks.find(({ id }) => id === 'roundcube')).toEqual({ id: 'roundcube', name: 'Roundcube', origins: [] });
    expect(shortcut).toBe('Alt+Shift+S');
    expect(progress.step).toBe('language');
  });

  it('keep the step and what was typed; a record that cannot be read begins anew', async () => {
    const at = { step: 'desks' as const, desk: 'https://mail.team.exa', server: '', team: 'support' };
    await ok('first.keep', at, page);
    expect((await first()).progress).toEqual(at);
    await scene.fake.browser.storage.local.set({ 'first-run': { step: 'from a newer one' } });
    expect((await first()).progress.step).toBe('language');
    expect(await refusal('first.keep', { ...at, desk: 'x'.repeat(3000) }, page)).toBeDefined();
  });

  it('what somebody does here decides which page of the dashboard is first', async () => {
    const { settings } = await first();
    const home = async () => (await ok<Answer<'radar.list'>>('radar.list', {}, page)).home;
    expect(await home()).toBeNull();
    await ok('settings.set', { ...settings, role: 'manager' }, page);
    expect(await home()).toBe('board');
  });
});

describe('the sample ticket (R108)', () => {
  it('is read and can be escalated for trying; nothing of it is stored, counted or listed', async () => {
    const { state, messages } = await ok<Answer<'first.sample'>>('first.sample', {}, page);
    expect(state.assessment?.level).toBe('critical');
    expect(messages).toHaveLength(4);
    const { draft, reply } = await ok<Answer<'first.draft'>>('first.draft', {}, page);
    expect(draft.toRole).toBe('escalation-manager');
    expect(reply.parts).toEqual({ empathy: true, severity: true, assurance: true });
    for (const kept of ['events', 'vault', 'sightings', 'seen', 'radar'] as const)
      expect([kept, await scene.store((db) => db.getAll(kept as 'events'))]).toEqual([kept, []]);
    expect((await ok<Answer<'radar.list'>>('radar.list', {}, page)).counts).toEqual({
      read: 0,
      hot: 0,
      open: 0,
      mine: 0,
    });
    expect(await refusal('panel.draft', { tabId: state.tabId }, page)).toBe('refused');
  });

  it('outlives the worker: each question makes it anew', async () => {
    await ok('first.sample', {}, page);
    await wake();
    expect((await ok<Answer<'first.sample'>>('first.sample', {}, page)).state.ticket?.key).toBe('sample/1');
  });
});

describe('names for help', () => {
  it('R41, R54: roles and items are called what the team calls them', async () => {
    const { items, roles } = await ok<Answer<'help.names'>>('help.names', {}, page);
    expect(items.find(({ id }) => id === 'root-cause')?.name).toBe('What was the root cause?');
    expect(roles.find(({ id }) => id === 'csm')?.name).toBe('customer success manager');
  });
});
