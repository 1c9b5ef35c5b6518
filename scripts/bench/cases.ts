import type { Page } from 'playwright-core';
import { foldCases } from '../../lib/cases/fold-case.ts';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { extensionPage } from '../../test/e2e/harness/extension-page.ts';
import { killWorker } from '../../test/e2e/harness/kill-worker.ts';
import { type Chromium, launchChromium } from '../../test/e2e/harness/launch-chromium.ts';
import { buildIfStale } from '../build.ts';
import { caseLog, oneCase } from './case-log.ts';
import { fillLog, makeStale, often, timed } from './filled-store.ts';
import { summary } from './quantiles.ts';

const CASES = 5000;
const EVENTS = 100_000;
const OPEN = 300;
const LONG = 5000;

/** From asking for the dashboard to its list of cases being drawn and the page being free to hear of a click, the worker being awake. */
async function openDashboard({ context, extensionId }: Chromium): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  const drawn = await page.waitForFunction(() => {
    if (document.querySelectorAll('.row-open').length < 50) return undefined;
    return new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
  });
  const at = (await drawn.jsonValue()) as number;
  await page.close();
  return at;
}

/** A note to each of the newest cases, which are open. */
const addNotes = (page: Page): Promise<string> => {
  let at = CASES;
  return often(60, () => timed(page, 'case.note', { id: `case-${--at}`, text: 'One more.' }));
};

/** With a dashboard that hears of every change. */
async function withDashboard<T>({ context, extensionId }: Chromium, work: () => Promise<T>): Promise<T> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await page.waitForFunction(() => document.querySelectorAll('.row-open').length > 0);
  const done = await work();
  await page.close();
  return done;
}

async function inChromium(log: readonly LogEvent[], items: readonly VaultItem[]): Promise<Record<string, string>> {
  const browser = await launchChromium({ extensionDir: await buildIfStale('chrome') });
  try {
    const page = await extensionPage(browser, 'options');
    await timed(page, 'radar.list', {});
    await fillLog(page, { events: log, vault: items });
    const started: number[] = [];
    const rebuilt: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await makeStale(page);
      await killWorker(browser);
      rebuilt.push(await timed(page, 'settings.get', {}));
      await killWorker(browser);
      started.push(await timed(page, 'settings.get', {}));
    }
    const long = 'case-long';
    const list = await often(15, () => timed(page, 'radar.list', {}));
    const dashboard = await often(10, () => openDashboard(browser));
    return {
      'rebuild of all projections, with a start of the worker': `${summary(rebuilt)} (aim < 3000)`,
      'a start of the worker without it': summary(started),
      [`the list asked for (${OPEN} open of ${CASES})`]: `${list} (aim < 200)`,
      'dashboard: from opening to 50 cases drawn and a click heard': `${dashboard} (aim < 300)`,
      'one page of 50 closed cases': await often(15, () => timed(page, 'cases.closed', { limit: 50 })),
      [`a case of ${LONG} events opened`]: await often(15, () => timed(page, 'case.get', { id: long })),
      'a note added to it': await often(15, () => timed(page, 'case.note', { id: long, text: 'One more.' })),
      'a note added to any other, one after another': await addNotes(page),
      'the same with the dashboard open': await withDashboard(browser, () => addNotes(page)),
    };
  } finally {
    await browser.close();
  }
}

/** The log of 100,000 events: folded in Node, and made into projections and pages in a real Chromium, in the extension as built. */
export async function measureCases(): Promise<Record<string, string>> {
  const { log, items } = caseLog(CASES, EVENTS, OPEN);
  const longItems: VaultItem[] = [];
  const longLog = oneCase('case-long', Date.parse('2026-10-01T08:00:00Z'), LONG, false, longItems);
  const fold = (events: readonly LogEvent[]) => async () => {
    const start = performance.now();
    foldCases(events);
    return performance.now() - start;
  };
  return {
    [`fold of ${EVENTS} events, ${CASES} cases, in Node`]: await often(5, fold(log)),
    [`fold of one case of ${LONG} events, in Node`]: await often(5, fold(longLog)),
    ...(await inChromium([...log, ...longLog], [...items, ...longItems])),
  };
}
