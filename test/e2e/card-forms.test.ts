import 'temporal-polyfill/global';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../lib/i18n/all-catalogues.ts';
import { LANGUAGES } from '../../lib/i18n/translator.ts';
import { CASE_STEPS } from '../../lib/model/kinds.ts';
import { SAMPLE_NOW } from '../fixtures/panel-assessments.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { findClipped, findViolations } from './harness/look-at.ts';
import { type Gallery, serveGallery } from './harness/serve-gallery.ts';

const STATES = CASE_STEPS.map((step) => `whole-${step}`);

let gallery: Gallery;
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  [gallery, browser] = await Promise.all([serveGallery(), launchBrowser({ viewport: { width: 360, height: 800 } })]);
  page = browser.page;
  await page.clock.setFixedTime(SAMPLE_NOW);
});
afterAll(async () => {
  await Promise.all([browser?.close(), gallery?.close()]);
});

async function show(state: string, language: string): Promise<Locator> {
  await gallery.show(page, 'panel', state, language);
  const card = page.locator('.case');
  await card.waitFor();
  return card;
}

const hasFocus = (place: Locator) => place.evaluate((element) => element.contains(document.activeElement));

async function unfold(card: Locator): Promise<void> {
  const sections = card.locator('.disclosure-trigger[aria-expanded="false"]');
  for (let left = await sections.count(); left > 0; left = await sections.count()) await sections.first().click();
}

/** Buttons of the sections that open a form, or do something at once. */
const OPENERS = '.case-actions > .button, .spread-actions > .button, .case-sections p > .button';

/** Opens a form by its button, looks at it, and closes it with Escape. */
async function lookAt(button: Locator, place: Locator): Promise<void> {
  const name = await button.innerText();
  await button.click();
  if (!(await place.isVisible())) return; // it does something at once
  await expect.poll(() => hasFocus(place), { message: name }).toBe(true);
  expect([name, await findClipped(page)]).toEqual([name, []]);
  expect([name, await findViolations(page, '.item-place, .case-form')]).toEqual([name, []]);
  await page.keyboard.press('Escape');
  await place.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(button), { message: name }).toBe(true);
}

/** The card of a case, at every step with every part in it: each section and each form is opened and looked at. */
describe('the card of a case', () => {
  it.each(STATES)('%s: every section opens, nothing is clipped, no accessibility rule is broken', async (state) => {
    await unfold(await show(state, 'en'));
    expect(await findClipped(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
  });

  it.each(STATES)(
    '%s: the form of each item has the focus when it opens, and gives it back on Escape',
    async (state) => {
      const card = await show(state, 'en');
      const items = card.locator('.fact-button');
      expect(await items.count()).toBeGreaterThan(0);
      for (let at = 0; at < (await items.count()); at++) await lookAt(items.nth(at), card.locator('.item-place'));
    },
  );

  it('so has every form of the sections', async () => {
    const card = await show('whole-resolution', 'en');
    await unfold(card);
    const buttons = card.locator(OPENERS);
    expect(await buttons.count()).toBeGreaterThan(20);
    for (let at = 0; at < (await buttons.count()); at++)
      await lookAt(buttons.nth(at), card.locator('.case-form').last());
  }, 60_000);

  it('Escape closes no form into which anything was typed, be it a part of a date alone', async () => {
    const card = await show('whole-post-mortem', 'en');
    const form = card.locator('.case-form');
    await card.locator('.fact-button', { hasText: 'Give every action' }).click();
    const more = card.locator('.item-place').getByRole('button', { name: 'Add an action' });
    await more.click();
    const day = form.locator('[role="spinbutton"]').first();
    await day.press('Escape');
    await form.waitFor({ state: 'detached' });
    await more.click();
    await day.press('1');
    await day.press('Escape');
    await page.waitForTimeout(100);
    expect(await form.count()).toBe(1);
    expect(await day.innerText()).toContain('1');
  });
});

/**
 * A rule that is broken in one language is broken in all, and the focus goes the same way; only the words differ, and with them
 * what is clipped. (The sections as they open are read in every language with the screens.)
 */
describe.each(LANGUAGES.filter((each) => each !== 'en'))('its forms in %s', (language) => {
  it('have every word in view', async () => {
    await unfold(await show('whole-resolution', language));
    const count = await page.locator('.case').locator(OPENERS).count();
    expect(count).toBeGreaterThan(20);
    const wrong: Record<string, string[]> = {};
    let opened = 0;
    for (let at = 0; at < count; at++) {
      const name = await openForm(at);
      if (name === null) continue; // it does something at once
      opened++;
      const clipped = await findClipped(page);
      if (clipped.length > 0) wrong[name] = clipped;
      await page.keyboard.press('Escape');
      await page.locator('.case .case-form').waitFor({ state: 'detached' });
    }
    expect(opened).toBeGreaterThan(15);
    expect(wrong).toEqual({});
  });
});

/** Presses the opener at that place in the card, and gives its name once its form has the focus; null where it opens none. */
const openForm = (at: number): Promise<string | null> =>
  page.evaluate(
    async ([openers, place]) => {
      const button = document.querySelector('.case')?.querySelectorAll<HTMLElement>(openers)[place];
      if (!button) throw new Error(`there is no opener ${place}`);
      button.focus();
      button.click();
      for (let frames = 0; frames < 300; frames++) {
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        const form = [...document.querySelectorAll('.case .case-form')].at(-1);
        if (!form && frames > 1) return null;
        if (form?.contains(document.activeElement)) return button.innerText;
      }
      throw new Error(`the form of ${button.innerText} has no focus`);
    },
    [OPENERS, at] as const,
  );
