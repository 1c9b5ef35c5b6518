import { afterEach, expect, it, vi } from 'vitest';

const said: string[] = [];
const at = vi.hoisted(() => ({ root: '' }));
vi.mock('../../lib/browser/browser.ts', () => ({
  browser: {
    runtime: {
      getURL: () => at.root,
      sendMessage: async ({ name }: { name: string }) => void said.push(`all: ${name}`),
    },
    tabs: {
      sendMessage: async (tab: number, { name }: { name: string }, { frameId }: { frameId?: number } = {}) =>
        void said.push(`tab ${tab}, frame ${frameId}: ${name}`),
    },
    storage: {
      session: {
        get: async () => ({
          'panel:1': { token: null, frameId: 7 },
          'panel:2': { token: null, frameId: 8 },
          'panel:3': { token: 'given, not there yet', frameId: null },
        }),
      },
    },
  },
}));
const { tellPages } = await import('./tell-pages.ts');
const { tellChanged } = await import('./tell-changed.ts');

afterEach(() => {
  said.length = 0;
});

it('Chromium tells the panels in web pages with all others', async () => {
  at.root = 'chrome-extension://simmer-id/';
  await tellChanged(null);
  await tellPages('writing.changed', { tabId: 1 }, 1);
  expect(said).toEqual(['all: state.changed', 'all: writing.changed']);
});

it('Firefox passes them by, so each is told by its frame, and once', async () => {
  at.root = 'moz-extension://made-up/';
  await tellChanged(null);
  expect(said.splice(0)).toEqual([
    'all: state.changed',
    'tab 1, frame 7: state.changed',
    'tab 2, frame 8: state.changed',
  ]);
  await tellPages('writing.changed', { tabId: 2 }, 2);
  expect(said).toEqual(['all: writing.changed', 'tab 2, frame 8: writing.changed']);
});
