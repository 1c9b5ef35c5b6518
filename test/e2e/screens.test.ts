import 'temporal-polyfill/global';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../../lib/i18n/all-catalogues.ts';
import { pageLanguage } from '../../lib/i18n/catalogue.ts';
import { LANGUAGES } from '../../lib/i18n/translator.ts';
import { FIRST_STEPS } from '../../lib/model/first-run.ts';
import { SAMPLE_NOW } from '../fixtures/panel-assessments.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { radars } from '../fixtures/radars.ts';
import { POINTING_STATES } from '../gallery/pointing-samples.ts';
import { popupSamples } from '../gallery/popup-samples.ts';
import { TEAM_STATES } from '../gallery/team-answers.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { findClipped, findDarkViolations, findTorn, findViolations } from './harness/look-at.ts';
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
  help: '.help-word',
} as const;

interface Look {
  screen: string;
  state: string;
  /** In CSS pixels; the first is the narrow one of its kind. */
  widths: number[];
  /** What an address of the dashboard names. */
  place?: string;
  /** Something that is there once it has loaded. */
  sign?: string;
  /** Where whatever is folded is opened, as it stands. */
  unfolds?: string;
}

const panels = Object.entries(panelStates('en'));
const LOOKS: Look[] = [
  ...panels.map(([state, { collapsed }]) => ({
    screen: 'panel',
    state,
    widths: collapsed ? [40] : state === 'native' ? [360, 900] : [360],
    // A card has tests of its own; with every part in it, its sections are read here. Elsewhere why a clock says what it says.
    unfolds: state.startsWith('whole-') ? '.case' : '.clocks',
  })),
  { screen: 'panel', state: 'team-offline', widths: [360] },
  ...Object.keys(radars('en')).map((state) => ({ screen: 'dashboard', state, widths: [360, 1280] })),
  { screen: 'dashboard', state: 'team-refused', widths: [360] },
  { screen: 'dashboard', state: 'team-minds', widths: [360, 1280] },
  ...Object.entries(PLACES).map(([place, sign]) => ({
    screen: 'dashboard',
    state: 'full',
    place,
    sign,
    widths: [360, 1280],
    ...(!place.startsWith('case:') && { unfolds: '.dashboard' }),
  })),
  ...Object.keys(popupSamples('en')).map((state) => ({ screen: 'popup', state, widths: [320] })),
  ...POINTING_STATES.map((state) => ({ screen: 'pointing', state, widths: [360, 900] })),
  ...['any', 'gone'].map((state) => ({ screen: 'selection', state, widths: [360] })),
  { screen: 'options', state: 'any', sign: '.code', widths: [360, 1100] },
  { screen: 'options', state: 'organisation', sign: '.code', widths: [360] },
  {
    screen: 'options',
    state: 'full',
    place: 'process',
    sign: '.process-map',
    unfolds: '#process',
    widths: [360, 1100],
  },
  // Its section of the settings alone: the others are the same, however syncing stands.
  ...TEAM_STATES.map((state) => ({ screen: 'team', state, widths: state === 'team-synced' ? [360, 1100] : [360] })),
  ...FIRST_STEPS.map((state) => ({
    screen: 'first-run',
    state,
    widths: state === 'desks' || state === 'sample' ? [360, 1280] : [360],
  })),
  { screen: 'new-case', state: 'full', sign: '.new-case', unfolds: '.sheet', widths: [360, 800] },
  { screen: 'report', state: 'full', sign: '.report .timeline', unfolds: '.report', widths: [360] },
];

let gallery: Gallery;
let browser: Chromium;
let page: Page;
let complaints: string[] = [];
beforeAll(async () => {
  [gallery, browser] = await Promise.all([serveGallery(), launchBrowser()]);
  page = browser.page;
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.clock.setFixedTime(SAMPLE_NOW);
});
beforeEach(() => {
  complaints = [];
});
afterAll(async () => {
  await Promise.all([browser?.close(), gallery?.close()]);
});

/** Every folded part within is opened, and what was folded in it. */
const unfoldAll = (within: string) =>
  page.evaluate(async (place) => {
    const folded = () => [
      ...document.querySelectorAll<HTMLElement>(`${place} .disclosure-trigger[aria-expanded="false"]`),
    ];
    for (let depth = 0; depth < 3; depth++) {
      for (const trigger of folded().filter((one) => one.checkVisibility())) trigger.click();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
  }, within);

async function setWidth(width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
}

/** Shows it, and gives what is wrong with it in any language: what reaches out of the window, what the page itself complains of. */
async function lookAt({ screen, state, place, sign, unfolds }: Look, language: string): Promise<string[]> {
  await gallery.show(page, screen, state, language, place);
  if (sign) await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  if (unfolds) await unfoldAll(unfolds);
  await page
    .locator(sign ?? 'main')
    .first()
    .waitFor();
  const clipped = (await findClipped(page)).map((it) => `clipped: ${it}`);
  const torn = (await findTorn(page)).map((it) => `torn: ${it}`);
  const spoken = await page.evaluate(() => document.documentElement.lang);
  const isSpoken = spoken === pageLanguage(language as (typeof LANGUAGES)[number]);
  return [
    ...clipped,
    ...torn,
    ...complaints.splice(0),
    ...(isSpoken ? [] : [`the page says its language is ${spoken}`]),
  ];
}

const nameOf = ({ screen, state, place }: Look) => `${screen}, ${place ? `#${place}` : state}`;

/**
 * Every screen in every state it can be in, under the extension's own content security policy. A rule that is broken in one
 * language is broken in all, and colours are the same in all and at any width: they are looked at in one.
 */
describe('the screens in en', () => {
  it.each(LOOKS.map((look) => [nameOf(look), look] as const))(
    '%s: nothing clipped, nothing refused, no accessibility rule broken, in light and in dark',
    async (_, look) => {
      for (const width of look.widths) {
        await setWidth(width);
        expect([width, await lookAt(look, 'en')]).toEqual([width, []]);
        expect([width, await findViolations(page)]).toEqual([width, []]);
        if (width === look.widths[0]) expect(await findDarkViolations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      }
    },
  );
});

/** Words decide whether anything is clipped, and where there is little room they show it first. */
describe.each(LANGUAGES.filter((each) => each !== 'en'))('the screens in %s', (language) => {
  it.each([...new Set(LOOKS.map(({ screen }) => screen))])(
    '%s, in every state: nothing clipped, nothing refused, where it is narrow',
    async (screen) => {
      const wrong: Record<string, string[]> = {};
      for (const look of LOOKS.filter((each) => each.screen === screen)) {
        await setWidth(look.widths[0]!);
        const found = await lookAt(look, language);
        if (found.length > 0) wrong[nameOf(look)] = found;
      }
      expect(wrong).toEqual({});
    },
  );
});
