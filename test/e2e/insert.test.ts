import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { AT, EDITOR, FRONT, startWorkbench, type Workbench } from './harness/workbench.ts';

interface Inserted {
  ok: boolean;
  value?: { outcome: string; audience: string; problem?: { code: string } };
  problem?: { code: string };
}

const TEXT = 'Hello <b>Kim</b> & <script>window.ran = true</script> <img src=x onerror="window.ran = true">\n\nYours';

/** What a page may do while text is put into its composer. */
describe('inserting into a page that does not hold still', () => {
  let bench: Workbench;
  let page: Page;
  let ours: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    ({ page } = bench.browser);
    ours = await extensionPage(bench.browser, 'sidepanel');
    await page.bringToFront();
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    await bench.openTicket(4711);
    await page.waitForSelector(EDITOR);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['keydown', 'keypress', 'submit', 'click']) {
        addEventListener(
          type,
          (event) => seen.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''}`),
          true,
        );
      }
    });
  });

  const insert = (text: string): Promise<Inserted> =>
    ours.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(it: object): Promise<{ id: number }[]> };
          runtime: { sendMessage(it: object): Promise<never> };
        };
      };
      const [tab] = await chrome.tabs.query({ url: 'https://demo.zendesk.com/*' });
      const data = { tabId: tab?.id, script: 's', language: 'en', text };
      return chrome.runtime.sendMessage({ simmer: 1, name: 'panel.insert', data });
    }, text);

  it('text with markup stays text, and nothing is pressed or sent', async () => {
    expect(await insert(TEXT)).toMatchObject({ value: { outcome: 'inserted', audience: 'public' } });
    const editor = page.locator(EDITOR);
    expect(await editor.textContent()).toContain('<script>window.ran = true</script>');
    expect(await editor.locator('b, script, img').count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(bench.replica.control.sent(4711)).toEqual([]);
  });

  it('tells whom the text would go to as it is when the text stands there', async () => {
    await page.evaluate((editor) => {
      document.querySelector(editor)?.addEventListener(
        'paste',
        () => {
          const pane = document.querySelector('.ticket-panes-grid-layout[data-is-active="true"]');
          pane
            ?.querySelector('[data-test-id="omnichannel-channel-switcher-button"]')
            ?.setAttribute('data-channel', 'internal');
        },
        true,
      );
    }, EDITOR);
    expect(await insert('A note')).toMatchObject({ value: { outcome: 'inserted', audience: 'internal' } });
  });

  it('puts nothing anywhere where another ticket comes to the front at the last moment', async () => {
    await page.evaluate(
      ([editor, front]) => {
        // Focus comes first, the text a moment later: the page goes on in between.
        document.querySelector(editor)?.addEventListener('focus', () => {
          document.querySelector(front)?.setAttribute('data-is-active', 'false');
        });
        (document.activeElement as HTMLElement | null)?.blur();
      },
      [EDITOR, FRONT] as const,
    );
    const answer = await insert('Meant for another');
    expect(answer.value?.outcome).not.toBe('inserted');
    expect(answer.value?.problem?.code ?? answer.problem?.code).toBe('ticket-changed');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Meant for another');
    await page.goto(`${AT}/filters/1`);
  });

  it('puts nothing in where two composers are to be seen', async () => {
    await page.evaluate((editor) => {
      const own = document.querySelector(editor);
      const twin = own?.cloneNode(true) as HTMLElement;
      own?.after(twin);
    }, EDITOR);
    expect(await insert('Which of them')).toMatchObject({ value: { problem: { code: 'no-composer' } } });
    expect(await page.locator(EDITOR).first().textContent()).not.toContain('Which of them');
  });

  it('leaves a composer alone that is switched off, and the text is on the clipboard', async () => {
    await bench.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(AT).origin,
    });
    await page.evaluate((editor) => {
      const element = document.querySelector(editor) as HTMLElement & {
        ckeditorInstance: { enableReadOnlyMode(id: string): void };
      };
      element.ckeditorInstance.enableReadOnlyMode('test');
    }, EDITOR);
    expect(await insert('Kept for later')).toMatchObject({
      value: { outcome: 'copied', problem: { code: 'not-inserted' } },
    });
    expect(await page.locator(EDITOR).textContent()).not.toContain('Kept for later');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Kept for later');
  });
});
