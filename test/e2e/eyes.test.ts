import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { findPanel } from './harness/find-panel.ts';
import { switchOn } from './harness/switch-on.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

const ZAMMAD = `<!doctype html><html><head><meta name="csrf-token" content="t"><title>Zammad</title></head><body><div id="app">
<div id="navigation"></div><div id="content" class="content active"><div class="ticketZoom">
<span class="js-objectNumber">31012</span><h1 class="js-objectTitle">Kettle</h1>
<div class="ticket-article"><div class="ticket-article-item customer" data-id="31"><div class="textBubble-content">
<div class="richtext-content">It leaks.</div></div></div></div></div></div></div></body></html>`;

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

const badge = (tabId: number) =>
  bench.browser.findWorker()?.evaluate(async (tab) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getBadgeText(of: object): Promise<string>; getBadgeBackgroundColor(of: object): Promise<number[]> };
      };
    };
    const [text, colour] = await Promise.all([
      chrome.action.getBadgeText({ tabId: tab }),
      chrome.action.getBadgeBackgroundColor({ tabId: tab }),
    ]);
    return { text, colour: colour.slice(0, 3) };
  }, tabId);

const tabOf = (url: string) =>
  bench.browser.findWorker()?.evaluate(async (start) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(start))?.id;
  }, url);

/** A new version of the helpdesk has come: the front pane is marked in another way. */
const changePage = (page: Page) =>
  page.evaluate(() => {
    const change = () => {
      for (const pane of document.querySelectorAll('.ticket-panes-grid-layout')) {
        pane.classList.replace('ticket-panes-grid-layout', 'ticket-surface');
      }
    };
    change();
    document.body.append(document.createElement('div'));
    new MutationObserver(change).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

describe('a helpdesk’s page that has changed (U12)', () => {
  let health: Page;
  const section = () => health.locator('.section', { hasText: 'demo.zendesk.com' });

  it('all is found before', async () => {
    await bench.openTicket(4711);
    health = await extensionPage(bench.browser, 'dashboard');
    await health.goto(`${health.url()}#health`);
    await section().getByText('The ticket that is open there can be read.').waitFor();
    await section().getByText('Every part is where it should be.').waitFor();
    await health.close();
  });

  it('the tab’s badge is a grey "?", and the panel offers what is done by hand', async () => {
    const { page } = bench.browser;
    await page.bringToFront();
    await changePage(page);
    const panel = await findPanel(page);
    await panel.getByRole('heading', { name: 'Cannot read this ticket' }).waitFor();
    const tab = await tabOf('https://demo.zendesk.com/');
    await expect.poll(() => badge(tab!)).toEqual({ text: '?', colour: [95, 99, 104] });

    await panel.getByRole('button', { name: 'Assess the selected text' }).click();
    await panel.getByText('Nothing is selected in the page').waitFor();
    await page
      .locator('article', { hasText: 'lawyer' })
      .first()
      .evaluate((article) => getSelection()?.selectAllChildren(article));
    const opened = bench.browser.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Assess the selected text' }).click();
    const selection = await opened;
    await selection.locator('.selection-reasons li', { hasText: 'lawyer' }).first().waitFor();
    await selection.close();

    const asked = bench.browser.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Open a case by hand' }).click();
    const form = await asked;
    expect(await form.getByLabel('Link, if there is one').inputValue()).toBe(page.url());
    await form.close();

    await panel.getByRole('button', { name: 'Texts to copy' }).click();
    await panel.locator('.by-hand .disclosure-content .disclosure').first().waitFor();
    expect(await panel.locator('.by-hand .disclosure-content .disclosure').count()).toBeGreaterThan(5);
  });

  it('the health page names the hook, and its report holds none of the page’s text', async () => {
    health = await extensionPage(bench.browser, 'dashboard');
    await health.goto(`${health.url()}#health`);
    const line = section().locator('.health-line', { has: health.getByText('pane', { exact: true }) });
    expect((await line.innerText()).replace(/\s+/g, ' ')).toMatch(/pane expected 1, found 0 required/);
    await section().getByRole('button', { name: 'Make a report' }).click();
    const shown = section().locator('pre');
    await shown.waitFor();
    const report = await shown.innerText();
    expect(report).toMatch(/^site: zendesk\nhost: known\nstate: blind \(page-changed: pane\)\n/);
    expect(report).toMatch(/\nFAIL pane: expected 1, found 0, required\n/);
    expect(report).toMatch(/\n +div\.ticket-surface/);
    expect(report).toContain('article.message');
    for (const word of ['refund', 'lawyer', 'demo.zendesk.com', '4711']) {
      expect(report).not.toContain(word);
    }
    await section().getByText('Name the host in it').click();
    await expect.poll(() => shown.innerText()).toContain('host: demo.zendesk.com');
    await health.close();
  });
});

describe('a page that is not read yet', () => {
  /** What the script that the popup runs there answers. (Without a window no popup is told of the page behind it.) */
  const lookAt = async (url: string, html: string) => {
    const { page, context } = bench.browser;
    const { origin } = new URL(url);
    await context.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(url);
    const tab = await tabOf(origin);
    return bench.browser.findWorker()?.evaluate(async (tabId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { executeScript(of: object): Promise<{ result: unknown }[]> } };
      };
      const files = ['/fingerprint.js'];
      return (await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, files }))[0]?.result;
    }, tab!);
  };

  it('is told by its fingerprint, and a page of nothing known by none', async () => {
    await switchOn(bench.browser, 'https://help.team.example/', 'https://news.team.example/');
    expect(await lookAt('https://help.team.example/#ticket/zoom/12', ZAMMAD)).toBe('zammad');
    expect(await lookAt('https://news.team.example/#ticket/zoom/12', '<h1>Zammad</h1><p>is a helpdesk')).toBeNull();
  });
});
