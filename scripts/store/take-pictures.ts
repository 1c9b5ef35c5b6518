import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extensionPage } from '../../test/e2e/harness/extension-page.ts';
import { findPanel } from '../../test/e2e/harness/find-panel.ts';
import { launchChromium } from '../../test/e2e/harness/launch-chromium.ts';
import { caseTitle, escalate, openPanel, waitForTicket } from '../../test/e2e/harness/panel.ts';
import { TICKETS } from '../../test/replica/tickets.ts';
import type { Replica } from '../../test/replica/zendesk/start-replica.ts';
import { drawTile } from './draw-tile.ts';
import { type Listing, STORE_LANGUAGES, type StoreLanguage } from './read-listing.ts';

const AT = 'https://demo.zendesk.com/agent';
/** What every store takes. */
const SIZE = { width: 1280, height: 800 };

export interface PicturesOptions {
  replica: Replica;
  extensionDir: string;
  /** Where they are put. */
  folder: string;
  listing: Pick<Listing, 'name' | 'short'>;
  /** Simmer's, as SVG. */
  icon: string;
}

/**
 * Takes the pictures of the store in one language, of the demo as it is, in a new browser of that language: the list with its
 * marks, the panel beside the first ticket of the language (which is the hot one), its case, the dashboard. The small tile comes
 * with them.
 * @returns how many there are
 */
export async function takePictures(
  { replica, extensionDir, folder, listing, icon }: PicturesOptions,
  language: StoreLanguage,
): Promise<number> {
  const locale = language === 'en' ? 'en-GB' : language.replace('_', '-');
  const browser = await launchChromium({ replica, extensionDir, viewport: SIZE, locale });
  const { page } = browser;
  let count = 0;
  const take = async (of: Page, name: string) => {
    await of.waitForTimeout(600); // what moves has come to rest
    await of.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    count++;
  };
  mkdirSync(folder, { recursive: true });
  try {
    for (const { id } of TICKETS) {
      await page.goto(`${AT}/tickets/${id}`);
      await (await findPanel(page)).locator('.slim-score').waitFor();
    }
    await page.goto(`${AT}/filters/1`);
    await take(page, '3-list');
    const ticket = TICKETS.find((each) => each.language === STORE_LANGUAGES[language]) as (typeof TICKETS)[number];
    await page.goto(`${AT}/tickets/${ticket.id}`);
    const panel = await openPanel(page);
    await waitForTicket(panel, ticket.subject);
    await panel.locator('.reasons .quotation').first().hover(); // its words are marked in the page
    await take(page, '1-panel');
    await escalate(panel);
    await page.reload(); // the case from its top
    await caseTitle(await openPanel(page));
    await take(page, '2-case');
    const dashboard = await extensionPage(browser, 'dashboard');
    await dashboard.setViewportSize(SIZE);
    await take(dashboard, '4-dashboard');
    await page.goto('about:blank');
    await drawTile(page, { ...listing, icon, language: STORE_LANGUAGES[language] }, join(folder, 'tile.png'));
    count++;
  } finally {
    await browser.close();
  }
  return count;
}
