import type { CDPSession, Page } from 'playwright-core';
import { findPanel } from '../../../test/e2e/harness/find-panel.ts';
import { launchChromium } from '../../../test/e2e/harness/launch-chromium.ts';
import { AT, startWorkbench } from '../../../test/e2e/harness/workbench.ts';
import { longTicket } from '../../../test/replica/zendesk/odd-tickets.ts';
import { type Replica, startReplica } from '../../../test/replica/zendesk/start-replica.ts';

const TICKETS = 500;
/** Opened before the first figure is taken, so that what is loaded once does not count. */
const WARM = 25;
const MESSAGES = 20;
const FIRST = 20_000;

/** A page of one pane in the structure of the real one, which keeps nothing of the ticket before. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title><main id="main_panes"></main><script>
const pane = (id) => {
  const articles = Array.from({ length: ${MESSAGES} }, (_, at) => '<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content">Message ' + at + ' of ticket ' + id + '</div></div></article>').join('');
  document.querySelector('#main_panes').innerHTML = '<div data-test-id="header-tablist"><div data-test-id="header-tab" role="tab" data-entity-type="TICKET_ENTITY_TYPE" data-entity-id="' + id + '" data-entity-is-selected="true"></div></div><div class="ticket-panes-grid-layout" data-is-active="true" data-test-id="ticket-' + id + '-standard-layout" data-ticket-id="' + id + '"><div data-test-id="omni-header-subject">Ticket ' + id + '</div><div data-test-id="omni-log-container">' + articles + '</div></div>';
};
pane(location.pathname.split('/').at(-1));
window.go = (id) => { history.pushState({}, '', '/agent/tickets/' + id); pane(id); };
</script>`;

/** Megabytes in use after what is garbage was collected. */
async function used(cdp: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024 / 1024;
}

async function prepare(page: Page, replica: Replica): Promise<void> {
  for (let at = 0; at < TICKETS + WARM; at++) replica.control.addTicket(longTicket(FIRST + at, MESSAGES));
  await page.goto(AT); // signs in
  await page.route('**/agent/tickets/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
  );
  await page.goto(`https://demo.zendesk.com/agent/tickets/${FIRST}`);
}

const go = (page: Page, at: number): Promise<void> =>
  page.evaluate((id) => (window as unknown as { go(id: number): void }).go(id), FIRST + at);

/** How much more a tab holds after the tickets than before, without us. */
async function withoutUs(): Promise<number> {
  const replica = await startReplica();
  const browser = await launchChromium({ replica });
  try {
    const { page } = browser;
    await prepare(page, replica);
    const cdp = await page.context().newCDPSession(page);
    for (let at = 0; at < WARM; at++) await go(page, at);
    const before = await used(cdp);
    for (let at = WARM; at < WARM + TICKETS; at++) await go(page, at);
    return (await used(cdp)) - before;
  } finally {
    await browser.close();
    await replica.close();
  }
}

/** Opens 500 tickets in one tab, each read and shown in the panel, and looks at what is left of them in the page and in the panel. */
export async function measureHeap(): Promise<Record<string, string>> {
  const bench = await startWorkbench();
  try {
    const { page } = bench.browser;
    await prepare(page, bench.replica);
    const panel = await findPanel(page);
    const cdp = await page.context().newCDPSession(page);
    const panelCdp = await page.context().newCDPSession(panel);
    const read = () =>
      bench.replica.control.requests.filter(({ path }) => /^\/api\/v2\/tickets\/\d+\.json/.test(path)).length;
    const show = async (at: number) => {
      const already = read();
      await go(page, at);
      for (let wait = 0; read() === already; wait++) {
        if (wait === 500) throw new Error(`ticket ${FIRST + at} was not read`);
        await page.waitForTimeout(10);
      }
      await page.waitForTimeout(40);
    };
    for (let at = 1; at < WARM; at++) await show(at);
    const [before, panelBefore] = [await used(cdp), await used(panelCdp)];
    const readBefore = read();
    for (let at = WARM; at < WARM + TICKETS; at++) await show(at);
    await page.waitForTimeout(1000);
    const [after, panelAfter] = [await used(cdp), await used(panelCdp)];
    const own = await withoutUs();
    const more = (from: number, to: number) =>
      `${(to - from).toFixed(2)} MB more (${from.toFixed(1)} → ${to.toFixed(1)})`;
    return {
      'page, with the content script': `${more(before, after)}; the page alone ${own.toFixed(2)} MB more (aim: within 5 MB)`,
      'panel’s frame': more(panelBefore, panelAfter),
      'tickets read': `${read() - readBefore} of ${TICKETS}, ${MESSAGES} messages each`,
    };
  } finally {
    await bench.close();
  }
}
