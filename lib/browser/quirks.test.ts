import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('./browser.ts', () => fake);
const { findSidePanel, framesMissBroadcasts, identityIsGiven, modeOfRequests, notesHaveButtons } = await import(
  './quirks.ts'
);

const opened: unknown[] = [];
const at = (root: string, more: object = {}) => {
  fake.browser = { runtime: { getURL: () => root }, ...more };
};
beforeEach(() => {
  opened.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

it('Chromium, Edge and Opera are one kind, Firefox another', () => {
  at('chrome-extension://simmer-id/');
  expect([framesMissBroadcasts(), notesHaveButtons(), identityIsGiven(), modeOfRequests()]).toEqual([
    false,
    true,
    false,
    'cors',
  ]);
  at('moz-extension://made-up/');
  expect([framesMissBroadcasts(), notesHaveButtons(), identityIsGiven(), modeOfRequests()]).toEqual([
    true,
    false,
    true,
    'same-origin',
  ]);
});

it('the panel at the side is opened in Chromium for a tab, in Firefox for the window', async () => {
  at('chrome-extension://simmer-id/');
  vi.stubGlobal('chrome', { sidePanel: { open: async (of: object) => void opened.push(of) } });
  await findSidePanel()?.(4);
  await expect(findSidePanel()?.(null)).rejects.toThrow('no tab');
  vi.stubGlobal('chrome', {});
  at('moz-extension://made-up/', { sidebarAction: { open: async () => void opened.push('bar') } });
  await findSidePanel()?.(null);
  expect(opened).toEqual([{ tabId: 4 }, 'bar']);
});

it('Opera has no way to open it, and none is offered', () => {
  at('chrome-extension://simmer-id/');
  vi.stubGlobal('chrome', {});
  expect(findSidePanel()).toBeUndefined();
  at('chrome-extension://simmer-id/', { sidebarAction: { setTitle: () => undefined } });
  expect(findSidePanel()).toBeUndefined();
});
