import type { Page } from 'playwright-core';
import { extensionPage } from '../../test/e2e/harness/extension-page.ts';
import { type Chromium, launchChromium } from '../../test/e2e/harness/launch-chromium.ts';
import { seedTickets } from '../../test/e2e/radar/seed-tickets.ts';
import { buildIfStale } from '../build.ts';
import { often, timed } from './filled-store.ts';
import { summary } from './quantiles.ts';

const TICKETS = 10_000;
const FEW = 100;
const IN_VIEW = 30;
const FRAMES = 240;

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ value?: { ids?: string[]; stamp?: string } }> };
};

const ORDER = { list: 'at-risk', sort: 'heat', filter: {}, most: 400 };
const idOf = (number: number) => number.toString(16).padStart(64, '0');

/** The answer to a message as text: how much travels. */
const sizeOf = (page: Page, name: string, data: object): Promise<number> =>
  page.evaluate(
    async ([asked, value]) =>
      JSON.stringify(await chrome.runtime.sendMessage({ simmer: 1, name: asked, data: value })).length,
    [name, data] as const,
  );

const stampOf = (page: Page): Promise<string> =>
  page.evaluate(async (data) => {
    const reply = await chrome.runtime.sendMessage({ simmer: 1, name: 'radar.order', data });
    return reply.value?.stamp ?? '';
  }, ORDER);

const kilobytes = (characters: number) => `${(characters / 1000).toFixed(1)} kB`;

/** From navigation to the first rows with their words. */
async function openDashboard({ context, extensionId }: Chromium): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  const drawn = await page.waitForFunction(() =>
    document.querySelectorAll('.radar-name').length > 5 ? performance.now() : undefined,
  );
  const at = (await drawn.jsonValue()) as number;
  await page.close();
  return at;
}

/** Scrolls by a screen a frame for so many frames. @returns milliseconds between frames, and the most rows that were drawn at once */
const scroll = (page: Page, frames: number) =>
  page.evaluate(async (count) => {
    const list = document.querySelector('.radar-list');
    const times: number[] = [];
    let rows = 0;
    let last = await new Promise<number>((next) => requestAnimationFrame(next));
    for (let frame = 0; frame < count; frame++) {
      list?.scrollBy(0, 300);
      const now = await new Promise<number>((next) => requestAnimationFrame(next));
      times.push(now - last);
      last = now;
      rows = Math.max(rows, document.querySelectorAll('.radar-row').length);
    }
    return { times, rows };
  }, frames);

/** One ticket handled and put back: an act, its projections, the badge. */
async function changeOnce(page: Page, number: number): Promise<number> {
  const ids = [idOf(number)];
  const handled = await timed(page, 'radar.handled', { ids, reason: 'answered' });
  return (handled + (await timed(page, 'radar.resume', { ids }))) / 2;
}

async function withTickets(page: Page, count: number): Promise<void> {
  await page.evaluate(seedTickets, { count, url: 'https://desk.example/' });
  await timed(page, 'radar.order', ORDER);
}

/** Ten thousand tickets at risk, in a real Chromium, in the extension as built. */
export async function measureRadar(): Promise<Record<string, string>> {
  const browser = await launchChromium({ extensionDir: await buildIfStale('chrome') });
  try {
    const page = await extensionPage(browser, 'options');
    await timed(page, 'settings.get', {});
    let at = 0;
    await withTickets(page, FEW);
    const few = await often(30, () => changeOnce(page, at++ % FEW));
    await page.evaluate(seedTickets, { count: TICKETS, url: 'https://desk.example/' });
    const rebuilt = await timed(page, 'radar.order', ORDER);
    const many = await often(30, () => changeOnce(page, at++ % TICKETS));
    const stamp = await stampOf(page);
    const rows = { ids: Array.from({ length: IN_VIEW }, (_, i) => idOf(i * 7)) };
    const opened: number[] = [];
    for (let i = 0; i < 7; i++) opened.push(await openDashboard(browser));
    const dashboard = await extensionPage(browser, 'dashboard');
    await dashboard.bringToFront();
    await dashboard.locator('.radar-name').first().waitFor();
    const { times, rows: drawn } = await scroll(dashboard, FRAMES);
    return {
      [`a ticket handled or put back, badge and all, among ${FEW}`]: few,
      [`the same among ${TICKETS}`]: many,
      'all records made anew, once': `${rebuilt.toFixed(0)} ms`,
      'the order of the list': await often(15, () => timed(page, 'radar.order', ORDER)),
      'the order, narrowed to a group and by due time': await often(15, () =>
        timed(page, 'radar.order', { ...ORDER, sort: 'due', filter: { group: ['desk.example/1'] } }),
      ),
      [`${IN_VIEW} rows with their words`]: await often(15, () => timed(page, 'radar.rows', rows)),
      'sent with the order': kilobytes(await sizeOf(page, 'radar.order', ORDER)),
      'sent where nothing moved': kilobytes(await sizeOf(page, 'radar.order', { ...ORDER, stamp })),
      [`sent with ${IN_VIEW} rows`]: kilobytes(await sizeOf(page, 'radar.rows', rows)),
      'sent with radar.list': kilobytes(await sizeOf(page, 'radar.list', {})),
      'dashboard: from navigation to rows with words': summary(opened),
      [`between frames, 300 px a frame, ${FRAMES} frames`]: `${summary(times)}, at most ${drawn} rows drawn`,
    };
  } finally {
    await browser.close();
  }
}
