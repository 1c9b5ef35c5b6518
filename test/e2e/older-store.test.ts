import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { extensionPage } from './harness/extension-page.ts';
import { handOn } from './harness/firefox-hand.ts';
import { openOwnPage } from './harness/firefox-window.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';
import { type OlderStore, putStore, readOlderStore, readStores } from './harness/older-store.ts';

/** A page of the extension, by either driver. */
interface Place {
  send(message: object): Promise<Reply>;
  read(): ReturnType<typeof readStores>;
  /** The words of the dashboard, with the case chosen in it. */
  words(): Promise<string>;
}
interface Reply {
  ok: boolean;
  value: never;
}
interface Seen {
  id: string;
  step: string;
  subject: string;
  timeline: { type: string; text: string; detail?: string | null }[];
}
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } };

/** Of each there is a store that a real Simmer had left. */
const VERSIONS = [3, 4];
const LOG = ['events', 'vault', 'meta', 'seen', 'outbox'];
const reason = whyNoFirefox();

async function ask<T>(place: Place, name: string, data: object): Promise<T> {
  const reply = await place.send({ simmer: 1, name, data });
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** What holds in every browser once a Simmer of today opened what an older one had left. */
async function check(place: Place, older: OlderStore): Promise<void> {
  const { cases, closed } = await ask<{ cases: { id: string; subject: string }[]; closed: number }>(
    place,
    'radar.list',
    {},
  );
  expect(cases.map(({ subject }) => subject)).toEqual(['Charged twice and nobody answers']);
  expect(closed).toBe(1);
  const [open] = cases;
  const seen = await ask<Seen>(place, 'case.get', { id: open?.id });
  expect(seen).toMatchObject({ step: 'investigation', severity: 'S2' });
  expect(JSON.stringify(seen.timeline)).toContain('They called twice today.');
  expect(JSON.stringify(seen.timeline)).toContain('The customer was told by phone');
  // It goes on from where it was, and its log has all that it had.
  const now = await ask<Seen>(place, 'case.note', { id: open?.id, text: 'Written after the update.' });
  const notes = (it: Seen) => it.timeline.filter(({ type }) => type === 'case.note-added').length;
  expect(notes(now)).toBe(notes(seen) + 1);
  const { version, stores } = await place.read();
  expect(version).toBeGreaterThan(older.version);
  for (const name of ['events', 'vault', 'seen', 'outbox']) {
    const left = older.stores[name]!.records.map(({ value }) => value);
    for (const record of left) expect(stores[name]).toContainEqual(record);
  }
  const identity = older.stores.meta!.records.find(({ key }) => key === 'identity');
  expect(stores.meta).toContainEqual(identity?.value);
  expect(await place.words()).toContain('Charged twice and nobody answers');
}

describe('what an older Simmer left is brought up to date, in Chromium (law 12)', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchBrowser({ extensionDir: await builtExtension() });
  });
  afterAll(() => browser?.close());

  it.each(VERSIONS)('a case of store version %d is where it was, with all that was said of it', async (left) => {
    const older = await readOlderStore(left);
    const page = await extensionPage(browser, 'dashboard');
    await page.evaluate(putStore, older);
    await check(
      {
        send: (message) => page.evaluate((it) => chrome.runtime.sendMessage(it), message),
        read: () => page.evaluate(readStores, LOG),
        async words() {
          await page.reload();
          await page.locator('.row-open', { hasText: 'Charged twice' }).last().click();
          await page.locator('.step[data-state="now"]', { hasText: 'Investigation' }).waitFor();
          await page.locator('.timeline-line', { hasText: 'Written after the update.' }).waitFor();
          return page.locator('body').innerText();
        },
      },
      older,
    );
  });
});

describe.skipIf(reason)(`the same in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ extensionDir: await buildIfStale('firefox') });
  });
  afterAll(() => firefox?.close());

  it.each(VERSIONS)('a case of store version %d is where it was, with all that was said of it', async (left) => {
    const older = await readOlderStore(left);
    const page = await openOwnPage(firefox, 'dashboard');
    await page.evaluate(putStore, older);
    await check(
      {
        send: (message) => page.evaluate((it) => chrome.runtime.sendMessage(it), message),
        read: () => page.evaluate(readStores, LOG),
        async words() {
          const after = await openOwnPage(firefox, 'dashboard');
          const hand = handOn(after);
          await hand.press({ within: '.row-subject', role: 'button', name: 'Charged twice and nobody answers' });
          await hand.read('.step[data-state="now"]', 'Investigation');
          await hand.read('.timeline-line', 'Written after the update.');
          return after.evaluate(() => document.body.innerText);
        },
      },
      older,
    );
  });
});
