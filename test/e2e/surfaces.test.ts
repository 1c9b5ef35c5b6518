import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { escalate } from './harness/panel.ts';
import { setLanguage } from './harness/set-language.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/**
 * What axe finds wrong, as short lines. Left out: the library's own hidden announcer, which names a button by its id for some
 * seconds, even after the button has gone. The page's policy allows no `eval`, so axe comes as the debugger's own script.
 */
async function findings(at: Page | Frame): Promise<string[]> {
  await at.evaluate(AXE);
  const violations = await at.evaluate(async () => {
    const { axe } = globalThis as never as {
      axe: { run(of: object, options: object): Promise<{ violations: Finding[] }> };
    };
    return (await axe.run({ exclude: ['[data-live-announcer]'] }, { resultTypes: ['violations'] })).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Texts smaller than a person can comfortably read, with their size in CSS pixels. */
function smallTexts(at: Page | Frame, least: number): Promise<string[]> {
  return at.evaluate((limit) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const size = node.parentElement ? Number.parseFloat(getComputedStyle(node.parentElement).fontSize) : limit;
      if (text && size < limit) small.push(`${size} px: ${text.slice(0, 40)}`);
    }
    return small;
  }, least);
}

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

/** A ticket has one case: in each colour another is escalated. */
const ESCALATED = { light: 4715, dark: 4711 };

describe.each(['light', 'dark'] as const)('surfaces in %s colours', (colorScheme) => {
  let panel: Frame;
  beforeAll(async () => {
    await bench.browser.page.emulateMedia({ colorScheme });
    panel = await bench.openTicket(4721);
    expect(await panel.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme)).toBe(
      true,
    );
  });

  it('the panel can be used by everybody', async () => {
    expect(await findings(panel)).toEqual([]);
    expect(await smallTexts(panel, 11)).toEqual([]);
  });

  it('the panel with a case can be used by everybody', async () => {
    const hot = await bench.openTicket(ESCALATED[colorScheme]);
    await escalate(hot);
    expect(await findings(hot)).toEqual([]);
    expect(await smallTexts(hot, 11)).toEqual([]);
  });

  it.each(['dashboard', 'options', 'popup'] as const)('%s can be used by everybody', async (name) => {
    const page = await extensionPage(bench.browser, name);
    await page.emulateMedia({ colorScheme });
    await page.locator('h1').first().waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await smallTexts(page, 11)).toEqual([]);
    await page.close();
    await bench.browser.page.bringToFront();
  });
});

describe('languages', () => {
  it.each([
    ['fi', 'Kriittinen', 'Eskaloi'],
    ['ja', '深刻', 'エスカレーション'],
  ] as const)('speaks %s when it is chosen', async (language, _level, escalateWord) => {
    await setLanguage(bench.browser, language);
    const panel = await bench.openTicket(4721);
    await panel.locator('.footer', { hasText: escalateWord }).waitFor();
    const words = await panel.locator('.panel-content').allTextContents();
    expect(words.join()).not.toMatch(/\b(Reasons|Clocks|Who should take it|What to answer|points?)\b/);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(language);
  });
});
