import 'temporal-polyfill/global';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomCases, WORKED } from './clocks/clock-cases.ts';
import { answer } from './clocks/page-module.ts';
import { bundleModule } from './harness/bundle-module.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';

type Answers = ReturnType<typeof answer>;
interface Page {
  evaluate(expression: string): Promise<unknown>;
}

/** The clocks run on the browser's own Temporal there, and on a polyfill here: both must say the same. */
describe.each([
  {
    name: 'Chromium',
    reason: undefined,
    launch: () => launchBrowser() as Promise<{ page: Page; close(): Promise<void> }>,
  },
  {
    name: 'Firefox',
    reason: whyNoFirefox(),
    launch: () => launchFirefox() as Promise<{ page: Page; close(): Promise<void> }>,
  },
])('clocks in $name', ({ reason, launch }) => {
  const cases = [...WORKED, ...randomCases(400)];
  let browser: { page: Page; close(): Promise<void> } | undefined;
  let answers: Answers = [];
  beforeAll(async () => {
    if (reason) return;
    browser = await launch();
    const script = await bundleModule(new URL('./clocks/page-module.ts', import.meta.url), 'simmerClocks');
    answers = (await browser.page.evaluate(
      `(() => { ${script}; return simmerClocks.answer(${JSON.stringify(cases)}); })()`,
    )) as Answers;
  });
  afterAll(() => browser?.close());

  it.skipIf(reason)('the browser has a Temporal of its own', async () => {
    expect(await browser?.page.evaluate('String(Temporal.Now.instant)')).toContain('[native code]');
  });

  it.skipIf(reason).each(WORKED.map(({ number, due }, index) => ({ number, due, index })))(
    'case $number is due $due (R35, R61)',
    ({ due, index }) => {
      expect(answers[index]?.due).toBe(due);
    },
  );

  it.skipIf(reason)('400 random cases come out as with the polyfill', () => {
    expect(answers).toEqual(answer(cases));
  });
});
