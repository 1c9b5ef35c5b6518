import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { EDITOR, FRONT, startWorkbench, type Workbench } from './harness/workbench.ts';

const CHANNEL = `${FRONT} [data-test-id="omnichannel-channel-switcher-button"]`;
const PICTURES = process.env.SIMMER_PICTURES;
const WORDS = "Hello, first you'll have to send us the receipt. We will refund the purpleheart kettle.";

/** A reply, looked at while it is typed into the helpdesk's own composer (U1). */
describe('the draft check', () => {
  let bench: Workbench;
  let panel: Frame;
  let page: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    panel = await bench.openTicket(4711);
    ({ page } = bench.browser);
  });
  afterAll(() => bench?.close());

  const marks = () => panel.locator('.draft-mark');
  const mark = (words: string) => panel.locator('.draft-mark', { hasText: words });
  const written = () =>
    page.locator(EDITOR).evaluate((element) => (element as HTMLElement).innerText.replaceAll('\u00a0', ' ').trim());
  async function write(text: string): Promise<void> {
    await page.click(EDITOR);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
  }

  it('marks the words, puts others exactly in their place, and the mark goes', async () => {
    expect(await marks().count()).toBe(0);
    await write(WORDS);
    await mark("you'll have to").waitFor();
    expect(await marks().locator('.quotation').allTextContents()).toEqual([
      'We will refund the purpleheart kettle.',
      "you'll have to",
    ]);
    expect(await panel.locator('[aria-live="polite"]', { hasText: 'In your draft:' }).textContent()).toBe(
      'In your draft: Not approved yet, May make it worse',
    );
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: `${PICTURES}/draft-check.png` });
    }
    await mark("you'll have to").getByRole('button', { name: 'Use this instead' }).click();
    await expect.poll(written).toBe(WORDS.replace("you'll have to", 'we would need you to'));
    await mark("you'll have to").waitFor({ state: 'detached' });
    expect(await marks().count()).toBe(1);
    expect(bench.replica.control.sent(4711)).toEqual([]);
    // The person goes on where they were: in the reply, and its own undo brings the words back.
    await page.keyboard.press('Control+Z');
    await expect.poll(written).toBe(WORDS);
    await mark("you'll have to").waitFor();
  });

  it('a mark that is waved away stays away, by keyboard', async () => {
    await mark('We will refund')
      .getByRole('button', { name: /^Not here/ })
      .focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('menuitem', { name: 'For this ticket' }).focus();
    await page.keyboard.press('Enter');
    await mark('We will refund').waitFor({ state: 'detached' });
    expect(await mark("you'll have to").count()).toBe(1);
  });

  it('what was written is kept nowhere', async () => {
    const ours = await extensionPage(bench.browser, 'options');
    const kept = await ours.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'session' | 'local', { get(keys: null): Promise<object> }> };
      };
      const areas = await Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)]);
      const rows: unknown[] = [...areas];
      for (const { name } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name as string);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of db.objectStoreNames) {
          const all = db.transaction(store).objectStore(store).getAll();
          rows.push(
            await new Promise((resolve) => {
              all.onsuccess = () => resolve(all.result);
            }),
          );
        }
        db.close();
      }
      return JSON.stringify(rows);
    });
    expect(kept).toContain('4711');
    expect(kept).not.toContain('purpleheart');
    expect(kept).not.toContain('receipt.');
    await ours.close();
    await page.bringToFront();
  });

  it('a note for colleagues is not looked at, a good reply gets a quiet line, and an empty composer nothing', async () => {
    const channel = (name: string) =>
      page.locator(CHANNEL).evaluate((it, to) => it.setAttribute('data-channel', to), name);
    await channel('internal');
    await write(`${WORDS} `);
    await marks().first().waitFor({ state: 'detached' });
    expect(await panel.locator('.draft-quiet').count()).toBe(0);
    await channel('public');
    await write('Hello Kim, I am looking at the photo of your kettle.');
    await panel.locator('.draft-quiet').waitFor();
    await write('');
    await panel.locator('.draft-quiet').waitFor({ state: 'detached' });
  });
});
