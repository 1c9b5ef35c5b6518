import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extensionPage } from '../../test/e2e/harness/extension-page.ts';
import type { Chromium } from '../../test/e2e/harness/launch-chromium.ts';
import { openPanel, waitForTicket } from '../../test/e2e/harness/panel.ts';
import { setLanguage } from '../../test/e2e/harness/set-language.ts';
import { TICKETS } from '../../test/replica/tickets.ts';

const AT = 'https://demo.zendesk.com/agent';
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 1024, height: 720 };
const subjectOf = (id: number) => TICKETS.find((ticket) => ticket.id === id)!.subject;

/** Takes a picture of every surface: the panel wide and narrow, light and dark, in three languages, and our own pages. */
export async function pictureSurfaces(browser: Chromium, folder: string): Promise<number> {
  const { page } = browser;
  let count = 0;
  const take = async (of: Page, name: string) => {
    await of.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    count++;
  };
  const show = async (id: number) => {
    await page.goto(`${AT}/tickets/${id}`);
    await waitForTicket(await openPanel(page), subjectOf(id));
    await page.waitForTimeout(400); // what moves has come to rest
  };

  for (const language of ['en', 'fi', 'ja'] as const) {
    await setLanguage(browser, language);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize(WIDE);
      await show(4717);
      await take(page, `panel-${language}-${scheme}`);
    }
  }
  await setLanguage(browser, 'en');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(WIDE);
    await show(4711);
    await take(page, `case-${scheme}`);
    await page.setViewportSize(NARROW);
    await show(4715);
    await take(page, `panel-narrow-${scheme}`);
    await page.setViewportSize(WIDE);
    await page.goto(`${AT}/filters/1`);
    await page.waitForTimeout(600);
    await take(page, `list-${scheme}`);
    await show(4713);
    const popup = await popupOver(browser, page, scheme);
    await take(popup, `popup-${scheme}`);
    await popup.close();
    for (const name of ['dashboard', 'options'] as const) {
      const own = await extensionPage(browser, name);
      await own.emulateMedia({ colorScheme: scheme });
      await own.setViewportSize({ width: 1280, height: 900 });
      await own.waitForTimeout(600);
      await take(own, `${name}-${scheme}`);
      await own.close();
    }
  }
  return count;
}

/** The popup, opened behind a page so that the page is the one it is about. */
async function popupOver(browser: Chromium, page: Page, colorScheme: 'light' | 'dark'): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.emulateMedia({ colorScheme });
  await popup.setViewportSize({ width: 340, height: 400 });
  await page.bringToFront();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.waitForTimeout(600);
  return popup;
}
