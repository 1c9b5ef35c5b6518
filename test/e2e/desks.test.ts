import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_DESKS } from './desks/all-desks.ts';
import { answerAt } from './desks/answer-at.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { switchOn } from './harness/switch-on.ts';

const flat = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const hostOf = (url: string) => new URL(url).host;

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ extensionDir: await builtExtension() });
  ({ page } = browser);
  for (const { url } of ALL_DESKS) {
    await browser.context.route(`https://${hostOf(url)}/**`, async (route) => {
      const { type, ...answer } = answerAt(ALL_DESKS, new URL(route.request().url())) ?? {
        type: 'text/plain',
        status: 404,
      };
      await route.fulfill({ ...answer, contentType: type });
    });
  }
  await switchOn(browser, ...ALL_DESKS.map(({ url }) => url));
});
afterAll(() => browser?.close());

describe.each(ALL_DESKS.map((desk) => [desk.name, desk] as const))('through the extension: %s', (_name, desk) => {
  let panel: Frame;
  const quotes = async () => (await readPanel(panel)).reasons.map(({ quote }) => quote).join('\n');

  it('the panel shows the ticket and what is heard in it', async () => {
    await page.goto(desk.url);
    panel = await openPanel(page);
    await waitForTicket(panel, desk.subject);
    expect(await quotes()).toMatch(desk.heard);
  });

  if (desk.held)
    it('says how many messages are not loaded, and a click opens them', async () => {
      const { missing, brings } = desk.held as NonNullable<typeof desk.held>;
      const notice = panel.locator('.notice', { hasText: 'not loaded' });
      expect(flat(await notice.textContent())).toContain(missing === 1 ? 'One message is' : `${missing} messages are`);
      expect(await quotes()).not.toMatch(brings);
      await notice.getByRole('button').click();
      await notice.waitFor({ state: 'detached', timeout: 12_000 });
      await expect.poll(quotes).toMatch(brings);
    });

  if (desk.composer)
    it('a script goes into the reply to this ticket, and nowhere else', async () => {
      const card = panel.locator('.script').first();
      await card.locator('.disclosure-trigger').click();
      const text = flat(await card.locator('.script-text').textContent());
      await card.locator('.script-actions button').first().click();
      await card.locator('.notice', { hasText: 'Not sent' }).waitFor();
      expect(flat(await page.locator(desk.composer as string).innerText())).toContain(text);
      if (desk.others) expect(flat(await page.locator(desk.others).first().innerText())).toBe('');
    });

  if (desk.list)
    it('the row of the ticket is marked in the list, alone, and grows by nothing', async () => {
      const { hash, row, page: list } = desk.list as NonNullable<typeof desk.list>;
      const height = () => page.locator(row).evaluate((element) => element.getBoundingClientRect().height);
      if (list) await page.goto(list.url);
      else
        await page.evaluate((to) => {
          location.hash = to;
        }, hash ?? '');
      await page.locator(`${row} [data-simmer="mark"]`).waitFor({ state: 'attached' });
      expect(await page.locator('[data-simmer="mark"]').count()).toBe(1);
      const marked = await height();
      await page.locator('[data-simmer="mark"]').evaluate((mark) => mark.remove());
      expect(marked).toBe(await height());
    });
});
