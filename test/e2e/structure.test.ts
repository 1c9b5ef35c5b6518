import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN_WORDS } from '../../lib/sites/structure/plain-words.ts';
import type { EyesModule } from './eyes/page-module.ts';
import { bundleModule } from './harness/bundle-module.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { listFixtures, openFixture } from './sites/fixture.ts';

declare const simmerEyes: EyesModule;

let browser: Chromium;
let page: Page;
let bundle: string;

beforeAll(async () => {
  bundle = await bundleModule(new URL('./eyes/page-module.ts', import.meta.url), 'eyesBundle');
  browser = await launchBrowser();
  page = browser.page;
});
afterAll(() => browser?.close());

const describePage = async (): Promise<string[]> => {
  await page.evaluate(bundle);
  return page.evaluate(() => simmerEyes.describe());
};
const wordsIn = (text: string) => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];

/** A page that puts what is personal wherever a page can put anything. */
const hostile = (first: string, last: string, number: string) => {
  const [a, b] = [first.toLowerCase(), last.toLowerCase()];
  return `<!doctype html><title>${first} ${last}</title><body class="desk ${a}">
  <main id="ticket-${number}" data-${a}="x" data-customer="${first} ${last}" title="${last}">
  <${a}-card class="${a}${b} by-${b} ${b}_${a}"><h1 class="subject" data-test-id="title-${a}">${first} ${last}</h1></${a}-card>
  <article class="message from-${a} n${number}" aria-label="${first}" data-test-id="message-item"><p>${first} called ${number}</p></article>
  <article class="message from-${a} n${number}" aria-label="${first}" data-test-id="message-item"><p>again</p></article>
  <a href="https://x.example/${a}.${b}@mail.example"><img src="/${a}.png" alt="${last}"></a>
  <form class="${a}-form">${['id', 'attributes', 'children', 'localName', 'childNodes', 'shadowRoot', 'classList', 'getAttribute'].map((field) => `<input name="${field}" title="${last}">`).join('')}${first}</form>
  <input id="${b}" name="${a}" value="${first} ${last}" placeholder="${last}"><textarea>${last}</textarea>
  <div id="host-${b}"></div><iframe srcdoc="<p class='${a}-inside'>${last} ${number}</p>"></iframe></main></body>`;
};

describe('a page told by its structure (U12)', () => {
  it('holds nothing personal, wherever a hostile page puts it, and still tells how it is built', async () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{4,9}$/).filter((word) => !PLAIN_WORDS.has(word.toLowerCase()));
    const number = fc.stringMatching(/^[1-9]\d{5,9}$/);
    await fc.assert(
      fc.asyncProperty(name, name, number, async (first, last, digits) => {
        await page.setContent(hostile(first, last, digits));
        await page.evaluate((word) => {
          const root = document.querySelector(`#host-${word}`)?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = `<p class="${word}-deep">${word}</p>`;
        }, last.toLowerCase());
        const told = (await describePage()).join('\n').toLowerCase();
        for (const secret of [first.toLowerCase(), last.toLowerCase(), digits, digits.slice(0, 4)]) {
          expect(told).not.toContain(secret);
        }
        expect(told).toContain('article.message');
        expect(told).toContain('[data-test-id=message-item]');
        expect(told).toContain('×2');
        expect(told).toContain('(shadow)');
        expect(told).toContain('(document)');
      }),
      { numRuns: 25 },
    );
  });

  it.each(listFixtures())(
    '%s: no word of its text but those that pages are built of, and no number',
    async (fixture) => {
      await openFixture(page, fixture);
      const lines = await describePage();
      const text = await page.evaluate(() => `${document.title} ${document.body.innerText}`);
      const said = new Set(wordsIn(text).filter((word) => !PLAIN_WORDS.has(word)));
      // The marks are ours: what is said, what is not in view.
      const told = lines.join('\n').replace(/\((text|not shown|shadow|document)\)| ×\d+/g, '');
      // A tag of HTML names itself.
      const ours = new Set(['section', 'article', 'header', 'strong', 'contenteditable', 'datetime', 'tbody', 'thead']);
      expect(wordsIn(told).filter((word) => said.has(word) && !ours.has(word))).toEqual([]);
      expect(told.replace(/^ *h[1-6]\b/gm, '')).not.toMatch(/[1-9]/);
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.length).toBeLessThanOrEqual(200);
    },
  );
});
