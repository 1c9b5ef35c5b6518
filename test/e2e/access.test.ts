import 'temporal-polyfill/global';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../lib/i18n/all-catalogues.ts';
import { catalogueOf, LANGUAGES } from '../../lib/i18n/catalogue.ts';
import { SAMPLE_NOW } from '../fixtures/panel-assessments.ts';
import { PANEL_WORDS } from '../fixtures/panel-words.ts';
import { findMisfits, type Manner } from './access/fit.ts';
import { findMixed } from './access/foreign.ts';
import { focused, heard, listen, pressShortcut, tabTo } from './access/keys.ts';
import { findMotion } from './access/motion.ts';
import { nameOf, openSurface, SURFACES } from './access/surfaces.ts';
import { findBeyondArrows, walk } from './access/walk.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { findDarkViolations, findViolations } from './harness/look-at.ts';
import { type Gallery, serveGallery } from './harness/serve-gallery.ts';
import { EDITOR, startWorkbench, type Workbench } from './harness/workbench.ts';

/** The language with the longest texts: what fits in it, fits in the others. */
const longest = () => {
  const length = (language: (typeof LANGUAGES)[number]) => Object.values(catalogueOf(language)).join('').length;
  return LANGUAGES.toSorted((a, b) => length(b) - length(a))[0]!;
};

describe('every surface with everything unfolded', () => {
  const language = longest();
  const { subject, requester, organization, legal, manager, ignored } = PANEL_WORDS[language];
  const theirs = [subject, requester, organization, legal.quote, manager.quote, ignored.quote];
  let gallery: Gallery;
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    [gallery, browser] = await Promise.all([serveGallery(), launchBrowser()]);
    page = browser.page;
    await page.clock.setFixedTime(SAMPLE_NOW);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), gallery?.close()]);
  });

  async function findForced(): Promise<string[]> {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await findViolations(page, undefined, 'colours');
    await page.emulateMedia({ forcedColors: 'none' });
    return found;
  }

  it.each(SURFACES.map((surface) => [nameOf(surface), surface] as const))(
    '%s: no rule of WCAG 2.2 broken in light, dark and forced colours, every element by Tab, nothing moves, nothing is cut',
    async (_, surface) => {
      await openSurface(page, gallery, surface, language);
      expect({
        light: await findViolations(page),
        dark: await findDarkViolations(page),
        forced: await findForced(),
        moving: await findMotion(page),
        mixed: await findMixed(page, theirs),
      }).toEqual({ light: [], dark: [], forced: [], moving: [], mixed: [] });
      const { stops, ...walked } = await walk(page);
      expect(walked).toEqual({ missed: [], unseen: [], hidden: [], jumps: [] });
      expect(stops).toBeGreaterThan(0);
      // The folded panel is a strip beside the page: there is nothing narrower.
      if (surface.width < 320) return;
      const fits: Record<string, string[]> = {};
      const look = async (width: number, height: number, manner: Manner) => {
        await page.setViewportSize({ width, height });
        fits[`${manner} at ${width}`] = await findMisfits(page, manner);
      };
      await look(320, 256, 'plain');
      await look(320, 256, 'loose');
      await look(Math.max(360, surface.width / 2), 400, 'large');
      expect(Object.entries(fits).filter(([, found]) => found.length > 0)).toEqual([]);
    },
    // Hundreds of stops, each asked for by itself.
    120_000,
  );

  it.each([
    ['dashboard', 'full', '.radar-list', 'ArrowRight'],
    ['options', 'any', '.matrix-rows', 'Tab'],
  ] as const)(
    '%s: the rows of a list, and what stands in them, are come by with keys',
    async (screen, state, list, inward) => {
      await page.setViewportSize({ width: 1100, height: 800 });
      await gallery.show(page, screen, state, language);
      expect(await findBeyondArrows(page, list, inward)).toEqual([]);
    },
  );

  it('what is wrong is found', async () => {
    await gallery.show(page, 'popup', 'ready', language);
    await page.setViewportSize({ width: 320, height: 600 });
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      const add = (tag: string, text: string, style: Partial<CSSStyleDeclaration>, parent: Element = main) => {
        const made = document.createElement(tag);
        made.textContent = text;
        Object.assign(made.style, style);
        return parent.appendChild(made);
      };
      for (let at = 0; at < 2; at++) add('button', '', { width: '10px', height: '10px', padding: '0' });
      add('p', 'A line that is too long for its box and is cut', { width: '60px', height: '18px', overflow: 'hidden' });
      add('button', 'No outline', { outline: 'none' });
      add('p', 'Faint', { color: 'rgb(200 200 200)', background: 'white', forcedColorAdjust: 'none' });
      add('button', 'A trap', {}).addEventListener('keydown', (event) => event.preventDefault());
      add('button', 'Behind', {});
    });
    expect(await findViolations(page)).toEqual([
      expect.stringContaining('button-name'),
      expect.stringContaining('color-contrast'),
      expect.stringContaining('target-size'),
    ]);
    expect(await findForced()).toEqual([expect.stringContaining('color-contrast')]);
    expect(await findMisfits(page)).toEqual([expect.stringContaining('cut: p')]);
    const { missed, unseen } = await walk(page);
    expect([missed, unseen]).toEqual([[expect.stringContaining('Behind')], [expect.stringContaining('No outline')]]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await findMotion(page)).not.toEqual([]);
  });
});

/** What a customer writes, one message after the other: from calm to critical and back. */
const SAID = [
  'Thank you, that is fine. Where do I find the invoice?',
  'This is the second time I ask, and nobody has answered me.',
  'This is unacceptable. I want to speak to your manager.',
  'I am still waiting. I want to speak to your manager now.',
  'Nobody has answered me. This is ridiculous.',
  'If this is not solved today we will cancel our contract.',
  'My lawyer will write to you on Monday.',
  'My lawyer has the papers.',
  'Thank you, it works again. All is fine now.',
  'All good, you can close this. Thank you so much for your help.',
];

describe('the panel beside a helpdesk', () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('says a level when it changes, and nothing else, over ten readings', async () => {
    panel = await bench.openTicket(4712);
    await listen(panel);
    const { control } = bench.replica;
    const scores = new Set<string>();
    for (const text of SAID) {
      const before = control.requests.length;
      control.addMessage(4712, { by: 'customer', text });
      await expect.poll(() => control.requests.length).toBeGreaterThan(before);
      for (let last = 0; last !== control.requests.length; ) {
        last = control.requests.length;
        await bench.browser.page.waitForTimeout(150);
      }
      scores.add(await panel.locator('.header-score').innerText());
    }
    const NAMES: Record<string, string> = { calm: 'Calm', watch: 'Watch', 'at-risk': 'At risk', critical: 'Critical' };
    const { levels } = await heard(panel);
    const changes = levels.slice(1).map((level) => expect.stringContaining(`${NAMES[level]}, score `));
    await expect.poll(async () => (await heard(panel)).heard).toEqual(changes);
    expect(changes.length).toBeGreaterThanOrEqual(3);
    // What it was silent about: the score moved more often than the level.
    expect(scores.size).toBeGreaterThan(changes.length + 1);
  });

  it('is used with keys alone, from a reply to a case and back, and the focus is never lost', async ({ skip }) => {
    const { page } = bench.browser;
    panel = await bench.openTicket(4715);
    await page.locator(EDITOR).focus();
    const reply = await focused(page);
    const isInside = () => panel.evaluate(() => document.hasFocus());
    if (!(await pressShortcut(bench.browser))) skip('this browser lets no test give an extension its command');
    await expect.poll(() => panel.locator('.panel').isVisible()).toBe(false); // it was open: the shortcut folds it
    await pressShortcut(bench.browser);
    await expect.poll(isInside).toBe(true);
    await expect.poll(() => focused(panel)).toContain('header-level'); // what is read aloud first
    await tabTo(page, panel, '.footer .button');
    await page.keyboard.press('Enter');
    await panel.locator('.sheet-form').waitFor();
    await expect.poll(() => panel.evaluate(() => document.activeElement?.closest('.escalate') !== null)).toBe(true);
    const inserts = panel.locator('.reply-part .checkbox[data-selected]');
    if (await inserts.isVisible()) {
      await tabTo(page, panel, '.reply-part input');
      await page.keyboard.press('Space');
    }
    await tabTo(page, panel, '.sheet-actions button[type="submit"]');
    await page.keyboard.press('Enter');
    await panel.locator('.case-title').waitFor();
    await expect.poll(() => focused(panel)).toContain('case-title');
    // A form that is left gives the focus back to what opened it.
    await tabTo(page, panel, '.fact-button');
    const item = await focused(panel);
    await page.keyboard.press('Enter');
    await panel.locator('.item-place').waitFor();
    await expect.poll(() => panel.evaluate(() => document.activeElement?.closest('.item-place') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(panel)).toBe(item);
    // One that is sent, too.
    await tabTo(page, panel, 'button', 'Log a contact');
    await page.keyboard.press('Enter');
    await panel.locator('.case-form').waitFor();
    await tabTo(page, panel, '.case-form textarea');
    await page.keyboard.type('Asked for a date');
    await tabTo(page, panel, '.case-form button', 'Log a contact');
    await page.keyboard.press('Enter');
    await panel.locator('.case-form').waitFor({ state: 'detached' });
    await expect.poll(() => focused(panel)).toContain('Log a contact');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(reply);
    expect(await isInside()).toBe(false);
  });

  it('gives the focus to what comes when the panel is folded and unfolded by keys', async () => {
    const { page } = bench.browser;
    panel = await bench.openTicket(4712);
    await panel.locator('.header-menu button').focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toContain('slim-button');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toContain('header-level');
    expect(await panel.locator('.header-level').evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('solid');
  });
});
