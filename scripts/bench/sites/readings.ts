import type { Page } from 'playwright-core';
import { bundleModule } from '../../../test/e2e/harness/bundle-module.ts';
import { launchChromium } from '../../../test/e2e/harness/launch-chromium.ts';
import { openFixture } from '../../../test/e2e/sites/fixture.ts';
import { quantile } from '../quantiles.ts';
import { LONG, type Long, longFixture } from './many.ts';
import type { BenchModule } from './page-module.ts';

declare const simmerBenchSites: BenchModule;

const LENGTHS = [10, 200, 2000];
const ROWS = 500;

/** Copies elements until there are so many, each with numbers of its own wherever an attribute bears one that names it. */
function lengthen(page: Page, css: string, count: number): Promise<void> {
  return page.evaluate(
    ([selector, wanted]) => {
      const all = [...document.querySelectorAll(selector)];
      const mould = all.findLast((element) => (element.textContent ?? '').trim().length > 20) ?? all.at(-1);
      if (!mould) throw new Error(`nothing on this page is ${selector}`);
      const html = mould.outerHTML;
      const copies = Array.from({ length: Math.max(0, wanted - all.length) }, (_, at) =>
        html.replace(
          / (id|name|aria-describedby|data-[\w-]*id)="([^"]*?)(\d+)([^"\d]*)"/g,
          (_whole, name, before, digits, after) => {
            const number = BigInt(digits) + 1000n + BigInt(at);
            return ` ${name}="${before}${number.toString().padStart(digits.length, '0')}${after}"`;
          },
        ),
      );
      mould.insertAdjacentHTML('afterend', copies.join(''));
    },
    [css, count] as const,
  );
}

const ms = (times: readonly number[]) => {
  const at = quantile(times, 0.5);
  return at < 10 ? at.toFixed(1) : at.toFixed(0);
};

async function readLong(page: Page, bundle: string, long: Long, length: number): Promise<string> {
  const count = Math.min(length, long.most ?? length);
  const fixture = longFixture(long);
  await openFixture(page, long.fixture);
  if (long.elements) await lengthen(page, long.elements, count);
  await page.evaluate(bundle);
  const keyed = long.keyed?.(fixture, count) ?? null;
  const answers = long.answers?.(fixture, count) ?? [];
  const found = await page.evaluate(
    ([mine, key, given, turns, profile]) => simmerBenchSites.read(mine, key, given, turns, profile),
    [fixture.mine ?? [], keyed, answers, count > 1000 ? 5 : 15, long.profile ?? null] as const,
  );
  if (found.messages < Math.min(count * 0.9, count - 4))
    throw new Error(`${long.fixture}: ${found.messages} of ${count} messages were read`);
  const peer = long.elements ? `, innerText ${ms(found.peer)}` : '';
  const only = count < length ? ` for ${count}` : '';
  return `${ms(found.reads)} ms${only} (look ${ms(found.looks)}${peer})`;
}

/**
 * How long a ticket of 10, 200 and 2,000 messages takes to be read in a real page, per site: the API’s answers are at hand at once, so
 * this is Simmer’s own time. `look`: which ticket, and whether it changed, as after each burst of changes. `innerText`: what the browser
 * itself takes for the bare text of the same part of the page, laid out.
 */
export async function measureReadings(): Promise<Record<string, string>> {
  const bundle = await bundleModule(new URL('./page-module.ts', import.meta.url), 'simmerBenchBundle');
  const browser = await launchChromium();
  const { page } = browser;
  await page.addInitScript(() => {
    // As much of the extension’s world as row marks ask for.
    const runtime = { id: 'bench', sendMessage: async () => ({}) };
    Object.assign(globalThis, { browser: { runtime }, chrome: { runtime } });
  });
  const rows: Record<string, string> = {};
  try {
    for (const [name, long] of Object.entries(LONG)) {
      const cells: string[] = [];
      for (const count of LENGTHS) {
        // One site that cannot be read is said, and does not keep the others from being measured.
        cells.push(
          await readLong(page, bundle, long, count).catch((error) => `not read: ${String(error).split('\n')[0]}`),
        );
      }
      rows[name] = cells.join(' · ');
    }
    rows[`a list of ${ROWS} rows`] = await markRows(page, bundle);
    return rows;
  } finally {
    await browser.close();
  }
}

async function markRows(page: Page, bundle: string): Promise<string> {
  await openFixture(page, 'zendesk/2026-11-view');
  await page.evaluate((count) => {
    const row = document.querySelector('[aria-describedby="generic-table-row-4711"]');
    const html = row?.outerHTML ?? '';
    const copies = Array.from({ length: count }, (_, at) => html.replaceAll('4711', `${10_000 + at}`));
    row?.insertAdjacentHTML('afterend', copies.join(''));
    const sendMessage = async ({ data }: { data: { keys: string[] } }) => ({
      ok: true,
      value: { rows: data.keys.map((key) => ({ key, level: 'critical', label: 'Critical, 91' })) },
    });
    const { browser } = globalThis as unknown as { browser: { runtime: object } };
    Object.assign(browser.runtime, { sendMessage });
  }, ROWS);
  await page.evaluate(bundle);
  const { rows, marked, first, again } = await page.evaluate(() => simmerBenchSites.mark());
  if (rows < ROWS || marked < ROWS) throw new Error(`${rows} rows, ${marked} marks`);
  return `${ms([first as number])} ms to mark all, ${ms(again)} ms to look again`;
}
