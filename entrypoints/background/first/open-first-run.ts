import { browser } from '../../../lib/browser/browser.ts';
import { readManaged } from '../managed/read-managed.ts';
import { keepProgress, wasOpened } from './progress.ts';

/**
 * Opens the first steps after installing, once: a browser that loads an extension anew says that it was installed, too. Not where the
 * organisation has set everything up already (R108).
 */
export async function openFirstRun(): Promise<void> {
  if ((await readManaged()).firstRun === false || (await wasOpened())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('first-run.html') });
  await keepProgress();
}
