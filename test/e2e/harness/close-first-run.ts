import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { inWindow } from './firefox-window.ts';
import type { Firefox } from './launch-firefox.ts';

const PAGE = 'first-run.html';
const TRIES = 100;
const PAUSE = 50;

interface Kept {
  chrome: {
    storage: { local: { set(kept: object): Promise<void> }; managed: { get(keys: null): Promise<unknown> } };
  };
}

/** True for an extension that opens its first steps after installing: other tests' own extensions do not. */
export const opensFirstRun = (extensionDir: string): boolean => existsSync(join(extensionDir, PAGE));

/**
 * Has Simmer think that its first steps were opened already: most tests are about what comes later. It asks what an organisation
 * has set before it opens them, and that takes the browser a second or more; here this was said before, and is waited for.
 */
export const keepFirstRunShut = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const { local, managed } = (globalThis as unknown as Kept).chrome.storage;
    await local.set({ 'first-run': { step: 'language', desk: '', server: '', team: '' } });
    await managed.get(null);
  });

/** Closes the first steps in Firefox, in the browser's own window: no driver is told of a tab that an extension opened (Firefox 153). */
export const closeFirstRunInFirefox = (firefox: Pick<Firefox, 'browser'>): Promise<void> =>
  closeFirstRunBy((expression) => inWindow(firefox as Firefox, expression));

/** @param evaluate runs an expression in the window of the browser, which is `win` there */
export async function closeFirstRunBy(evaluate: (expression: string) => Promise<string>): Promise<void> {
  const close = `(() => {
    const tab = [...win.gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec.endsWith('/${PAGE}'));
    if (tab) win.gBrowser.removeTab(tab);
    return tab !== undefined;
  })()`;
  for (let tries = 0; tries < TRIES; tries++) {
    if ((await evaluate(close)) === 'true') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('Firefox did not open the first steps');
}
