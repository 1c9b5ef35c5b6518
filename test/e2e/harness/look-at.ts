import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Rules of accessibility that are broken on the page as it stands, with the first place of each. React Aria's own announcer is
 * left out: for some seconds it names what has gone meanwhile.
 * @param within a selector, where only that was drawn anew since it was looked at
 */
export async function findViolations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (place) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const result = await axe.run({ ...(place && { include: [[place]] }), exclude: [['[data-live-announcer]']] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  }, within);
}

/** Elements that reach out of the window, but for lines that are shortened on purpose: text that somebody could not read. */
export const findClipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *, .sheet *')]
      .filter((element) => !element.closest('.visually-hidden'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .filter((element) => {
        for (let at: Element | null = element; at; at = at.parentElement) {
          if (getComputedStyle(at).textOverflow === 'ellipsis') return false;
        }
        return true;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
