import { mkdir, rm } from 'node:fs/promises';
import { type Chromium, launchChromium } from '../../test/e2e/harness/launch-chromium.ts';
import { caseTitle, escalate, openPanel, readPanel, waitForTicket } from '../../test/e2e/harness/panel.ts';
import { TICKETS } from '../../test/replica/tickets.ts';
import type { Replica } from '../../test/replica/zendesk/start-replica.ts';
import { pictureSurfaces } from './picture-surfaces.ts';
import { ticketLine } from './ticket-line.ts';

export interface WalkOptions {
  replica: Replica;
  extensionDir: string;
  /** Folder for the pictures; emptied first. */
  pictures: string;
}

const AT = 'https://demo.zendesk.com/agent';
/** The ticket a case is opened on. */
const CASE_TICKET = TICKETS[0]!;

/** Walks the main path as a person would, in the real panel in the page: every ticket, one escalation, every surface. */
export async function walkDemo({ replica, extensionDir, pictures }: WalkOptions): Promise<void> {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const browser = await launchChromium({ replica, extensionDir });
  try {
    await readEveryTicket(browser);
    await openCase(browser);
    const shots = await pictureSurfaces(browser, pictures);
    console.log(`\n${shots} pictures are in ${pictures}`);
  } finally {
    await browser.close();
  }
}

async function readEveryTicket({ page }: Chromium): Promise<void> {
  await page.goto(`${AT}/tickets/${CASE_TICKET.id}`);
  const panel = await openPanel(page);
  for (const ticket of TICKETS) {
    await page.click('button[title="Views"]');
    await page.click(`tr[aria-describedby="generic-table-row-${ticket.id}"] td a`);
    await waitForTicket(panel, ticket.subject);
    console.log(ticketLine(ticket, await readPanel(panel)));
  }
}

async function openCase({ page }: Chromium): Promise<void> {
  await page.goto(`${AT}/tickets/${CASE_TICKET.id}`);
  const panel = await openPanel(page);
  await waitForTicket(panel, CASE_TICKET.subject);
  const since = Date.now();
  const title = await escalate(panel);
  console.log(`\n${title} opened on #${CASE_TICKET.id} in ${Date.now() - since} ms`);
  await page.reload();
  const again = await caseTitle(await openPanel(page));
  console.log(`${again} is still there after the page was loaded anew`);
}
