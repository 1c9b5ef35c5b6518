import type { Page } from 'playwright-core';
import type { RequestTracker } from '../../lab/start-request-tracker.ts';

/** Signs in and waits for the first page. */
export async function signIn(page: Page, tracker: RequestTracker): Promise<void> {
  await page.goto(tracker.url);
  await page.fill('input[name="user"]', tracker.user);
  await page.fill('input[name="pass"]', tracker.password);
  await page.click('#login-body [type="submit"], form[name="login"] [type="submit"]');
  await page.waitForSelector('body#comp-index, body#comp-');
}

/** Opens a ticket by the number of a conversation, and waits for its history. */
export async function openTicket(page: Page, tracker: RequestTracker, key: string): Promise<void> {
  await page.goto(`${tracker.url}Ticket/Display.html?id=${tracker.ids[key]}`);
  await page.locator('.history .transaction.message').first().waitFor();
}

/** Begins a reply to the customer, or a comment for the team, and waits for the editor. */
export async function startReply(
  page: Page,
  tracker: RequestTracker,
  key: string,
  action: 'Respond' | 'Comment' = 'Respond',
): Promise<void> {
  await page.goto(`${tracker.url}Ticket/Update.html?id=${tracker.ids[key]}&Action=${action}`);
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body[contenteditable="true"]').waitFor();
}

/** Sends what is in the form, and waits for the ticket. */
export async function sendReply(page: Page): Promise<void> {
  await page.click('#SubmitTicket [type="submit"]');
  await page.waitForURL(/\/Ticket\/Display\.html/);
}
