import { browser } from '../../lib/browser/browser.ts';
import { CONTENT_SCRIPT, scriptsAllFrames } from './content-script.ts';

/** Starts the content script in a tab. Pages that allow none (the browser's own, a crashed tab) are left alone. */
export async function injectInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: scriptsAllFrames() },
      files: [CONTENT_SCRIPT],
    });
    return true;
  } catch (error) {
    console.debug('Simmer: this tab takes no content script', tabId, error);
    return false;
  }
}

/** Starts it in every open tab that matches. */
export async function injectEverywhere(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}
