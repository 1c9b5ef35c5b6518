import type { Page } from 'playwright-core';
import type { Report, ReportAsk } from '../../lib/model/report.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { anyLog } from '../../lib/reports/testing/any-log.ts';
import { disagreements } from '../../lib/reports/testing/disagreements.ts';
import { extensionPage } from '../../test/e2e/harness/extension-page.ts';
import { killWorker } from '../../test/e2e/harness/kill-worker.ts';
import { type Chromium, launchChromium } from '../../test/e2e/harness/launch-chromium.ts';
import { buildIfStale } from '../build.ts';
import { fillLog, makeStale, often, timed } from './filled-store.ts';
import { summary } from './quantiles.ts';

const CASES = 5000;
const EVENTS = 100_000;
const DAYS = 80;
const DAY = 86_400_000;

/** From asking for a page of the dashboard to its being there and the page being free to hear of a click. */
async function openPage({ context, extensionId }: Chromium, place: string, sign: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#${place}`);
  const there = await page.waitForFunction(
    (selector) =>
      document.querySelector(selector) &&
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0))),
    sign,
  );
  const at = (await there.jsonValue()) as number;
  await page.close();
  return at;
}

const askReport = (page: Page, ask: ReportAsk): Promise<Report> =>
  page.evaluate(async (data) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(of: object): Promise<{ value: Report }> } } }
    ).chrome;
    return (await runtime.sendMessage({ simmer: 1, name: 'report.get', data })).value;
  }, ask);

/** Reports and the dashboard on a team's log of 100,000 events, in the extension as built; its numbers counted anew from the raw events. */
export async function measureReports(): Promise<Record<string, string>> {
  const now = Date.now();
  const day = (ago: number) => new Date(now - ago * DAY).toISOString().slice(0, 10);
  const log = anyLog(7, CASES, EVENTS, `${day(DAYS)}T06:00:00Z`, DAYS - 6);
  const browser = await launchChromium({ extensionDir: await buildIfStale('chrome') });
  try {
    const page = await extensionPage(browser, 'options');
    await timed(page, 'radar.list', {});
    await fillLog(page, { events: log.events, sightings: log.sightings });
    await makeStale(page);
    await killWorker(browser);
    await timed(page, 'radar.list', {});
    const whole = { from: day(37), to: day(8), step: 'week' as const, filter: {} };
    const byDay = { ...whole, step: 'day' as const };
    const report = await askReport(page, whole);
    const wrong = disagreements(log, report, policyInForce(null), now);
    const opened: number[] = [];
    for (let turn = 0; turn < 12; turn++) opened.push(await openPage(browser, 'now', '.row-open'));
    return {
      [`numbers that differ from a recount of ${EVENTS} raw events, of ${report.measures.length}`]: `${wrong.length}`,
      'dashboard: from opening to a list that hears of a click, a third of all cases open': summary(opened),
      'page of reports: from opening to its charts': await often(8, () =>
        openPage(browser, 'reports', '.report-chart svg'),
      ),
      [`a month by weeks asked for (${CASES} cases, ${log.sightings.length} looks)`]: await often(10, () =>
        timed(page, 'report.get', whole),
      ),
      'the same by days': await often(10, () => timed(page, 'report.get', byDay)),
      'one site of it': await often(10, () => timed(page, 'report.get', { ...whole, filter: { site: 'zendesk' } })),
      'its CSV': await often(10, () => timed(page, 'report.csv', whole)),
      'Monday’s page': await often(10, () => timed(page, 'report.monday', {})),
      'what is seen of me': summary([await timed(page, 'report.mine', {})]),
    };
  } finally {
    await browser.close();
  }
}
