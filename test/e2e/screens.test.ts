import 'temporal-polyfill/global';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/translator.ts';
import { SAMPLE_NOW } from '../fixtures/panel-assessments.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { radars } from '../fixtures/radars.ts';
import { POINTING_STATES } from '../gallery/pointing-samples.ts';
import { popupSamples } from '../gallery/popup-samples.ts';
import { TEAM_STATES } from '../gallery/team-answers.ts';
import { type Chromium, launchChromium } from './harness/launch-chromium.ts';
import { findClipped, findDarkViolations, findViolations } from './harness/look-at.ts';
import { type Gallery, serveGallery } from './harness/serve-gallery.ts';

/** What an address of the dashboard names beside its first page, and something that is there once it has loaded. */
const PLACES = {
  'case:case-2': '.dashboard-pane .case',
  board: '.board-card',
  knowledge: '.knowledge-entry',
  scripts: '.script-entry',
  signals: '.learning-examples',
  drills: '.drill',
  reports: '.report-chart',
  reviews: '.agenda',
  programme: '.programme-entry',
  privacy: '.privacy-intro',
  health: '.health-line',
} as const;

/** Opens whatever is in view and folded, as it stands. */
const unfoldAll = (page: Page, within: string) =>
  page.evaluate((place) => {
    const folded = document.querySelectorAll<HTMLElement>(`${place} .disclosure-trigger[aria-expanded="false"]`);
    for (const trigger of [...folded].filter((one) => one.checkVisibility())) trigger.click();
  }, within);

let gallery: Gallery;
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  [gallery, browser] = await Promise.all([serveGallery(), launchChromium()]);
  page = browser.page;
  await page.clock.setFixedTime(SAMPLE_NOW);
});
afterAll(async () => {
  await Promise.all([browser?.close(), gallery?.close()]);
});

/** Every screen in every state it can be in, under the extension's own content security policy. */
describe.each(LANGUAGES)('the screens in %s', (language) => {
  let complaints: string[] = [];
  beforeEach(() => {
    complaints = [];
    page.removeAllListeners('console');
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });

  /** Colours are the same in every language: how they stand out, and the dark theme, are looked at in one. */
  async function lookAround(): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await findClipped(page)).toEqual([]);
    expect(await findViolations(page, undefined, language === 'en' ? 'all' : 'words')).toEqual([]);
    if (language === 'en') expect(await findDarkViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }

  const slim = Object.entries(panelStates(language)).filter(([, state]) => state.collapsed);
  const full = Object.entries(panelStates(language)).filter(([, state]) => !state.collapsed);
  it.each([
    ...full.map(([state]) => ['panel', state, 360] as const),
    ...slim.map(([state]) => ['panel', state, 40] as const),
    ['panel', 'native', 900] as const,
    ...Object.keys(radars(language)).flatMap((state) =>
      [1280, 360].map((width) => ['dashboard', state, width] as const),
    ),
    ...Object.keys(popupSamples(language)).map((state) => ['popup', state, 320] as const),
    ...POINTING_STATES.flatMap((state) => [900, 360].map((width) => ['pointing', state, width] as const)),
    ['selection', 'any', 360] as const,
    ['selection', 'gone', 360] as const,
    ['options', 'any', 1100] as const,
    ['options', 'any', 360] as const,
    ...TEAM_STATES.map((state) => ['options', state, 360] as const),
    ['options', 'team-synced', 1100] as const,
    ['dashboard', 'team-minds', 1280] as const,
    ['dashboard', 'team-refused', 360] as const,
    ['panel', 'team-offline', 360] as const,
  ])(
    '%s, %s, at %d px: nothing clipped, nothing refused, no accessibility rule broken',
    async (screen, state, width) => {
      await page.setViewportSize({ width, height: 800 });
      await gallery.show(page, screen, state, language);
      await page
        .locator(screen === 'options' ? '.code' : 'main')
        .first()
        .waitFor();
      await lookAround();
    },
  );

  it.each([
    ...Object.entries(PLACES).flatMap(([place, sign]) =>
      [1280, 360].map((width) => ['dashboard', place, sign, width] as const),
    ),
    ['new-case', '', '.new-case', 800] as const,
    ['new-case', '', '.new-case', 360] as const,
    ['report', '', '.report .timeline', 360] as const,
    ['options', 'process', '.process-map', 1100] as const,
    ['options', 'process', '.process-map', 360] as const,
  ])('%s #%s, with %s in view, at %d px: as above', async (screen, place, sign, width) => {
    await page.setViewportSize({ width, height: 800 });
    await gallery.show(page, screen, 'full', language, place);
    const within = { options: '#process', 'new-case': '.sheet', report: '.report', dashboard: '.dashboard' }[screen];
    await page.locator(within).waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    // What is folded is read, too; a card has tests of its own.
    if (!place.startsWith('case:')) await unfoldAll(page, within);
    await page.locator(sign).first().waitFor();
    await lookAround();
  });
});
