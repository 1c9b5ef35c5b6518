import type { Page } from 'playwright-core';
import { bundleModule } from '../../../test/e2e/harness/bundle-module.ts';
import { launchChromium } from '../../../test/e2e/harness/launch-chromium.ts';
import { findAnswer, listFixtures, openFixture } from '../../../test/e2e/sites/fixture.ts';
import type { Tried } from '../run-target.ts';
import type { FuzzModule, PageTask } from './page-module.ts';

declare const simmerFuzz: FuzzModule;

/** As many at a time as a page is asked for: it answers in between, and a look that hangs is found. */
const AT_ONCE = 200;
const HANGS = 120_000;

export const bundlePageFuzz = (): Promise<string> =>
  bundleModule(new URL('./page-module.ts', import.meta.url), 'simmerFuzzBundle');

/** Mutates one saved page so many times, and has every site look at it. */
export async function fuzzPage(page: Page, bundle: string, name: string, runs: number, seed: number): Promise<Tried> {
  const { mine = [], keyed = null, answers } = await openFixture(page, name);
  const [site = ''] = name.split('/');
  await page.evaluate(bundle);
  const given = answers.flatMap(({ path }) => {
    const answer = findAnswer(answers, site, path);
    return answer ? [{ path, status: answer.status, type: answer.type, body: String(answer.body) }] : [];
  });
  const pages = { read: 0, refused: 0 };
  const tried: Tried = { name: `site: ${name}`, inputs: 0, longest: 0, pages, crash: null };
  for (let done = 0; done < runs && !tried.crash; done += AT_ONCE) {
    const task: PageTask = { seed: seed + done, runs: Math.min(AT_ONCE, runs - done), mine, keyed, answers: given };
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('it hangs')), HANGS).unref());
    const part = await Promise.race([page.evaluate((it) => simmerFuzz.run(it), task), late]).catch((error: Error) => ({
      inputs: 0,
      read: 0,
      refused: 0,
      longest: 0,
      crashes: [{ seed: seed + done, error: error.message }],
    }));
    tried.inputs += part.inputs;
    pages.read += part.read;
    pages.refused += part.refused;
    tried.longest = Math.max(tried.longest, Math.round(part.longest));
    const [first] = part.crashes;
    if (first)
      tried.crash = { seed: first.seed, path: '', input: `${part.crashes.length} of ${task.runs}`, error: first.error };
  }
  return tried;
}

/** Mutates every saved page of every site. */
export async function* fuzzPages(only: string, runs: number, seed: number): AsyncGenerator<Tried> {
  const names = listFixtures().filter((name) => `site: ${name}`.includes(only));
  if (names.length === 0 || runs === 0) return;
  const bundle = await bundlePageFuzz();
  const browser = await launchChromium({ timezoneId: 'Europe/Helsinki' });
  try {
    for (const name of names) yield await fuzzPage(browser.page, bundle, name, runs, seed);
  } finally {
    await browser.close();
  }
}
