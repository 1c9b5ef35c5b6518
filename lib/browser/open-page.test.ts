import { afterEach, expect, it, vi } from 'vitest';
import { openPage } from './open-page.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('./browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
afterEach(() => vi.unstubAllGlobals());

const getURL = (path: string) => `ours://${path}`;

it('opens a page in a tab, and the settings where the browser shows them', () => {
  const opened: unknown[] = [];
  fake.browser = {
    runtime: { getURL, openOptionsPage: async () => void opened.push('settings') },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  };
  openPage('new-case');
  openPage('settings');
  expect(opened).toEqual(['ours://dashboard.html#new-case', 'settings']);
});

it('opens it as any page does where it is given no tabs: in a frame of a web page in Firefox', () => {
  const open = vi.fn();
  vi.stubGlobal('window', { open });
  fake.browser = { runtime: { getURL } };
  openPage('new-case');
  openPage('settings');
  expect(open.mock.calls.map(([url]) => url)).toEqual(['ours://dashboard.html#new-case', 'ours://options.html']);
});
