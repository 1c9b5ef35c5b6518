import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  granted: [] as string[],
  registered: [] as { id: string; matches: string[] }[],
  injected: [] as number[],
  tabs: [{ id: 5, url: 'https://mail.example/inbox' }],
}));
vi.mock('../../lib/browser/browser.ts', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [{ matches: ['https://*.zendesk.com/*'] }],
        host_permissions: ['https://*.zendesk.com/*'],
      }),
    },
    permissions: { getAll: async () => ({ origins: ['https://*.zendesk.com/*', ...world.granted] }) },
    scripting: {
      getRegisteredContentScripts: async () => world.registered,
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        for (const script of scripts) {
          if (world.registered.some(({ id }) => id === script.id))
            throw new Error(`Duplicate script ID '${script.id}'`);
          world.registered.push(script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        world.registered = world.registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => void world.injected.push(target.tabId),
    },
    tabs: {
      query: async ({ url }: { url: string[] }) =>
        world.tabs.filter((tab) => url.some((match) => tab.url.startsWith(match.slice(0, -1)))),
    },
  },
}));
const { followGrants, reconcileSites, startEverywhere } = await import('./site-access.ts');
const { keepStore } = await import('../../lib/store/keep-store.ts');
const { openStore } = await import('../../lib/store/open-store.ts');
const bg = { store: keepStore((onLost) => openStore({ name: 'site-access', onLost })) };
const { originOf } = await import('./popup-messages.ts');

beforeEach(() => {
  world.granted = [];
  world.registered = [];
  world.injected = [];
});

describe('granted sites', () => {
  it('are registered once, however often the grant is told, and start in the tabs that are open', async () => {
    world.granted = ['https://mail.example/*'];
    await Promise.all([followGrants(bg), followGrants(bg), reconcileSites(bg)]);
    expect(world.registered.map(({ matches }) => matches)).toEqual([['https://mail.example/*']]);
    await startEverywhere(bg);
    expect(world.injected).toContain(5);
  });

  it('a known site is the manifest’s own, and is not registered again', async () => {
    expect(await reconcileSites(bg)).toEqual([]);
    expect(world.registered).toEqual([]);
  });

  it('a host that was allowed for sending hand-overs alone is not read, until it is switched on as a site', async () => {
    world.granted = ['https://hooks.example/*'];
    const { readFromNowOn } = await import('./destinations.ts');
    await bg.store((db) => db.put('secrets', { url: 'https://hooks.example/services/1', onlyHere: true }, 'slack-1'));
    expect(await reconcileSites(bg)).toEqual([]);
    await bg.store((db) => readFromNowOn(db, 'https://hooks.example/*'));
    expect(await reconcileSites(bg)).toEqual(['https://hooks.example/*']);
  });

  it('are read where the store cannot be opened', async () => {
    world.granted = ['https://mail.example/*'];
    const broken = { store: () => Promise.reject(new Error('store-private')) };
    expect(await reconcileSites(broken)).toEqual(['https://mail.example/*']);
  });

  it('taken back, they are unregistered; scripts of others are left alone', async () => {
    world.registered = [
      { id: 'simmer:https://mail.example/*', matches: ['https://mail.example/*'] },
      { id: 'other', matches: ['https://x.example/*'] },
    ];
    await followGrants(bg);
    expect(world.registered.map(({ id }) => id)).toEqual(['other']);
  });
});

describe('originOf', () => {
  it('is the match pattern of a page, without its port, and nothing where no extension may run', () => {
    expect(originOf('http://localhost:8143/?_task=mail')).toEqual({
      origin: 'http://localhost/*',
      host: 'localhost:8143',
    });
    expect(originOf('chrome://extensions')).toBeNull();
    expect(originOf(undefined)).toBeNull();
  });
});
