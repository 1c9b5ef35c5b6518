import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Desk } from './desk.ts';
import { DESKS } from './desks.ts';

/** Serves the made-up desks to a browser; nothing leaves the machine. */
export async function serveDesks(context: BrowserContext): Promise<void> {
  await context.route(/^https:\/\/[a-z]+\.desk\.example\//, async (route) => {
    const url = new URL(route.request().url());
    const desk = Object.values(DESKS).find(({ host }) => host === url.host);
    if (!desk || url.pathname === '/favicon.ico') return route.fulfill({ status: 404, body: '' });
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: desk.page(url) });
  });
}

/** Opens a ticket as a person does. */
export async function openTicket(page: Page, desk: Desk, id: number): Promise<void> {
  if (!desk.open) await page.goto(desk.address(id));
  else {
    if (page.url() !== desk.address(id)) await page.goto(desk.address(id));
    await page.click(desk.open(id));
  }
}

/** Where a person points; ` >>> ` leads into a frame. */
export function placeOf(page: Page, place: string): Locator {
  const [frame, inner] = place.split(' >>> ');
  return inner
    ? page
        .frameLocator(frame as string)
        .locator(inner)
        .first()
    : page.locator(place).first();
}
