import type { Frame } from 'playwright-core';
import { TICKETS } from '../../replica/tickets.ts';
import { type Replica, startReplica } from '../../replica/zendesk/start-replica.ts';
import { builtExtension, launchBrowser } from './launch-browser.ts';
import type { Chromium, LaunchOptions } from './launch-chromium.ts';
import { openPanel, waitForTicket } from './panel.ts';

export const AT = 'https://demo.zendesk.com/agent';
export const FRONT = '.ticket-panes-grid-layout[data-is-active="true"]';
export const EDITOR = `${FRONT} [data-test-id="omnicomposer-rich-text-ckeditor"]`;

export interface Workbench {
  replica: Replica;
  browser: Chromium;
  /** Opens a ticket by its address and gives the panel once it shows that ticket. */
  openTicket(id: number): Promise<Frame>;
  close(): Promise<void>;
}

/** The replica, and the browser with the built extension beside it. */
export async function startWorkbench(options: LaunchOptions = {}): Promise<Workbench> {
  const extensionDir = await builtExtension();
  const replica = await startReplica();
  const bench: Workbench = {
    replica,
    browser: await launchBrowser({ ...options, extensionDir, replica }),
    async openTicket(id) {
      const { page } = bench.browser;
      await page.goto(`${AT}/tickets/${id}`);
      const panel = await openPanel(page);
      await waitForTicket(panel, replica.control.ticket(id).subject);
      return panel;
    },
    async close() {
      await bench.browser.close();
      await replica.close();
    },
  };
  return bench;
}

export function subjectOf(id: number): string {
  return TICKETS.find((ticket) => ticket.id === id)?.subject ?? '';
}
