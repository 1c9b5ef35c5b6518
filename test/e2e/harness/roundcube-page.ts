import type { Page } from 'playwright-core';
import type { Roundcube } from '../../lab/start-roundcube.ts';

/** Signs in to the webmail and waits for its list. */
export async function signIn(page: Page, roundcube: Roundcube): Promise<void> {
  await page.goto(roundcube.url);
  await page.fill('#rcmloginuser', roundcube.user);
  await page.fill('#rcmloginpwd', roundcube.password);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tbody tr.message');
}

/** Opens the newest mail with that subject in the preview beside the list. */
export async function openMail(page: Page, subject: string): Promise<void> {
  await page.locator('#messagelist tbody tr.message', { hasText: subject }).first().click();
  await page.frameLocator('#messagecontframe').locator('#message-header h2.subject', { hasText: subject }).waitFor();
}

/**
 * Answers the mail in the preview, and waits for the composer. Not before all requests have been answered: Roundcube writes a
 * session as a whole after every request, so one that is under way while the composer opens makes it forget the composer, and
 * the mail cannot be sent ("Invalid compose ID", seen 2026-11-21).
 */
export async function startReply(page: Page): Promise<void> {
  await untilQuiet(page);
  await page.locator('a.reply:visible').first().click();
  await page.waitForSelector('#composebody', { state: 'attached' });
}

/** Sends the mail, and waits until the composer has gone. While it saves a draft Roundcube does not hear the button. */
export async function sendMail(page: Page): Promise<void> {
  const composer = page.locator('#composebody');
  for (let tries = 0; tries < 5; tries++) {
    await page.locator('button.send:visible').first().click();
    const gone = await composer.waitFor({ state: 'detached', timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (gone) return;
  }
  const said = await page.locator('#messagestack, .ui-dialog').allInnerTexts();
  throw new Error(`Roundcube did not send the mail; it says: ${said.join(' | ')}`);
}

/** Waits until nothing has been asked of the server for a while: `networkidle` tells only of the first time a page is quiet. */
async function untilQuiet(page: Page, quietMs = 700): Promise<void> {
  let last = Date.now();
  const note = () => {
    last = Date.now();
  };
  const events = ['request', 'requestfinished', 'requestfailed'] as const;
  for (const event of events) page.on(event as 'request', note);
  const until = last + 15_000;
  while (Date.now() - last < quietMs && Date.now() < until) await page.waitForTimeout(50);
  for (const event of events) page.off(event as 'request', note);
}
