import { setTimeout as sleep } from 'node:timers/promises';
import { errors, type Page } from 'playwright-core';
import { DEFAULT_LEAVES } from '../../../lib/model/team.ts';
import { extensionPage } from '../../../test/e2e/harness/extension-page.ts';
import { type Chromium, launchChromium } from '../../../test/e2e/harness/launch-chromium.ts';
import type { Place } from './ours.ts';
import { buildPageExtension } from './page-extension.ts';

interface Extension {
  chrome: { runtime: { sendMessage(it: unknown): Promise<{ ok: boolean; value: never }> } };
}

const PATIENCE = 90_000;

/** A word of its own without a digit: long numbers are masked as those of identity cards are. */
const letters = () => crypto.randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string);

/** Asks the background as a page does. @returns its answer, and when it was asked, in milliseconds since the epoch */
const ask = <T>(page: Page, name: string, data: object = {}): Promise<{ value: T; at: number }> =>
  page.evaluate(
    async ([of, what]) => {
      const at = Date.now();
      const { runtime } = (globalThis as unknown as Extension).chrome;
      const reply = await runtime.sendMessage({ simmer: 1, name: of, data: what });
      if (!reply?.ok) throw new Error(`${of}: ${JSON.stringify(reply)}`);
      return { value: reply.value, at };
    },
    [name, data] as const,
  );

async function joined(browser: Chromium, { server, name, user, password }: Place): Promise<Page> {
  const page = await extensionPage(browser, 'options');
  const auth = { kind: 'basic', user, password };
  await ask(page, 'sync.join', { server, name, auth, leaves: DEFAULT_LEAVES, onlyHere: true });
  for (const until = Date.now() + PATIENCE; ; await sleep(200)) {
    const { state } = (await ask<{ state: string }>(page, 'sync.get')).value;
    if (state === 'synced') return page;
    if (Date.now() > until) throw new Error(`a browser did not come to be synced: ${state}`);
  }
}

/** When a page first shows a word, in milliseconds since the epoch, looked for at every frame; after all patience, now. */
async function shownAt(page: Page, word: string): Promise<number> {
  try {
    const found = await page.waitForFunction(
      (wanted) => (document.body.textContent?.includes(wanted) ? Date.now() : undefined),
      word,
      { polling: 'raf', timeout: PATIENCE },
    );
    return (await found.jsonValue()) as number;
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn(`an edit was not shown within ${PATIENCE / 1000} s`);
    return Date.now();
  }
}

/**
 * Two browsers with the extension as built, in a team whose log is there already; what one writes about a case that the other
 * has open in the dashboard.
 * @returns from asking to being shown, in milliseconds, of each edit
 */
export async function measureVisible(place: Place, openCase: string, edits: number): Promise<number[]> {
  const extension = await buildPageExtension();
  const browsers: Chromium[] = [];
  try {
    for (let n = 0; n < 2; n++) browsers.push(await launchChromium({ extensionDir: extension.dir }));
    const [ann, bea] = browsers as [Chromium, Chromium];
    const [annsPage] = await Promise.all([joined(ann, place), joined(bea, place)]);
    const dashboard = await extensionPage(bea, 'dashboard');
    await dashboard.evaluate((id) => {
      location.hash = `case:${id}`;
    }, openCase);
    await dashboard.bringToFront();
    const times: number[] = [];
    // The first two are not counted: everything is opened and read for the first time.
    for (let n = -2; n < edits; n++) {
      const word = `edit ${n} ${letters()}`;
      const [shown, { at }] = await Promise.all([
        shownAt(dashboard, word),
        ask(annsPage, 'case.note', { id: openCase, text: word }),
      ]);
      if (n >= 0) times.push(shown - at);
      // People do not write in step with anything.
      await sleep(300 + Math.random() * 2200);
    }
    return times;
  } finally {
    for (const browser of browsers) await browser.close();
    await extension.remove();
  }
}
