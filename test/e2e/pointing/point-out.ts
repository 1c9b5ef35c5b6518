import type { Page } from 'playwright-core';
import type { Chromium } from '../harness/launch-chromium.ts';
import { openRealPopup } from '../harness/real-popup.ts';
import type { Desk } from './desk.ts';
import { placeOf } from './open-desk.ts';

const STEPS = ['message', 'author', 'time', 'subject', 'composer', 'number', 'opening'] as const;
export const BAR = '[data-simmer="picker"]';

/** Starts pointing from the toolbar's popup, as a person does. */
export async function startPointing(browser: Chromium): Promise<void> {
  const popup = await openRealPopup(browser);
  await popup.press('Read this site by pointing');
  await browser.page.locator(BAR).waitFor({ state: 'attached' });
}

/** Points at everything with the mouse, and gives the page that shows what would be read. */
export async function pointWithMouse(browser: Chromium, desk: Desk): Promise<Page> {
  const { page, context } = browser;
  const opened = context.waitForEvent('page');
  for (const step of STEPS) {
    const place = desk.point[step];
    if (!place) {
      await skip(page);
      continue;
    }
    const target = placeOf(page, place);
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${place} is not in view`);
    await page.mouse.move(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
    await page.mouse.click(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
  }
  return opened;
}

/** By keyboard, with the bar's own button: the only one where nothing is suggested, else the fourth. */
async function skip(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
