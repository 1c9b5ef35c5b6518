import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which rules: `words` are all but that of colours that stand out too little, `colours` only those that colours decide. */
export type Rules = 'all' | 'words' | 'colours';

/** Rules that axe leaves out unless it is asked: 2.5.8 of WCAG 2.2, and 2.5.3, which it calls an experiment. */
const ASKED = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };

const RULES: Record<Rules, object> = {
  all: { rules: ASKED },
  words: { rules: { ...ASKED, 'color-contrast': { enabled: false } } },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Rules of accessibility that are broken on the page as it stands, with the first place of each. Left out are React Aria's
 * own announcer, which for some seconds names what has gone meanwhile, and what is folded: axe takes it for something that can have
 * the focus, and no browser does.
 * @param within a selector, where only that was drawn anew since it was looked at
 */
export async function findViolations(page: Page, within?: string, rules: Rules = 'all'): Promise<string[]> {
  // Half a megabyte: a page that has it already is not given it again.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async ([place, options]) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(
            context: object,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
        };
      };
      const result = await axe.run(
        { ...(place && { include: [[place]] }), exclude: [['[data-live-announcer]'], ['[hidden="until-found"]']] },
        { resultTypes: ['violations'], ...options },
      );
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    },
    [within, RULES[rules]] as const,
  );
}

/**
 * The same page in dark colours, looked at for what they decide. A theme is nothing but colours (`light-dark()` knows no other
 * values), so all else was seen in the light.
 */
export async function findDarkViolations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  try {
    // A colour that is still on its way to another is neither. (They are ended rather than waited for: in what is folded Firefox lets none go on.)
    await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    });
    return await findViolations(page, undefined, 'colours');
  } finally {
    await page.emulateMedia({ colorScheme: 'light' });
  }
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

/** Lengths of time whose number a line's end parts from its unit, in any of the languages, each with a little of what stands before it. */
export const findTorn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const figure = /(?<![\d.,])\d{1,3} ?(?:min|mnt|dtk|vrk|jam|hari|[hstdp%]|秒|分|時間|小时|天)(?!\p{Script=Latin})/gu;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (const { 0: found, index } of text.matchAll(figure)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + found.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        );
        if (lines.size > 1)
          torn.push(`${node.parentElement?.className}: ${text.slice(Math.max(0, index - 25), index)}[${found}]`);
      }
    }
    return torn;
  });
