import type { Page } from 'playwright-core';
import { FIRST_STEPS } from '../../../lib/model/first-run.ts';
import type { Gallery } from '../harness/serve-gallery.ts';

/** One screen of the gallery in one state, as wide as it is usually seen. */
export interface Surface {
  screen: string;
  state: string;
  /** What an address of the dashboard names. */
  place?: string;
  width: number;
  /** Something that is there once it has loaded. */
  sign: string;
}

const panel = (state: string): Surface => ({ screen: 'panel', state, width: 360, sign: '.panel' });
const place = (name: string, sign: string): Surface => ({
  screen: 'dashboard',
  state: 'full',
  place: name,
  width: 1280,
  sign,
});

/** Every surface a person meets, each in the states that differ in what there is to see and to press. */
export const SURFACES: readonly Surface[] = [
  ...[
    'critical',
    'drafted',
    'clocks',
    'page-changed',
    'promise-offered',
    'proposals',
    'insulted',
    'whole-resolution',
    'case-mortem',
  ].map(panel),
  { screen: 'panel', state: 'slim', width: 40, sign: '.slim-button' },
  ...['ready', 'looks-like'].map((state): Surface => ({ screen: 'popup', state, width: 320, sign: 'main' })),
  { screen: 'dashboard', state: 'full', width: 1280, sign: '.radar-row' },
  place('case:case-2', '.dashboard-pane .case'),
  place('board', '.board-card'),
  place('knowledge', '.knowledge-entry'),
  place('scripts', '.script-entry'),
  place('signals', '.learning-examples'),
  place('drills', '.drill'),
  place('reports', '.report-chart'),
  place('reviews', '.agenda'),
  place('programme', '.programme-entry'),
  place('privacy', '.privacy-intro'),
  place('health', '.health-line'),
  place('help', '.help-word'),
  { screen: 'options', state: 'any', width: 1100, sign: '.code' },
  ...FIRST_STEPS.map((step): Surface => ({ screen: 'first-run', state: step, width: 360, sign: 'main' })),
  { screen: 'pointing', state: 'proved', width: 360, sign: 'main' },
  { screen: 'selection', state: 'any', width: 360, sign: 'main' },
  { screen: 'new-case', state: 'full', width: 800, sign: '.new-case' },
  { screen: 'report', state: 'full', width: 360, sign: '.report .timeline' },
];

export const nameOf = ({ screen, state, place }: Surface): string => [screen, state, place].filter(Boolean).join(' ');

/** Shows a surface, and unfolds all that is folded, however deep. */
export async function openSurface(page: Page, gallery: Gallery, surface: Surface, language = 'en'): Promise<void> {
  await page.setViewportSize({ width: surface.width, height: 800 });
  await gallery.show(page, surface.screen, surface.state, language, surface.place);
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    const pressed = new Set<Element>();
    for (let quiet = 0; quiet < 3; quiet++) {
      const scope = document.querySelector('.sheet') ?? document;
      const folded = [...scope.querySelectorAll<HTMLElement>('.disclosure-trigger[aria-expanded="false"]')];
      // Each once: of some that stand together one alone is open.
      for (const trigger of folded.filter((one) => one.checkVisibility() && !pressed.has(one))) {
        pressed.add(trigger);
        trigger.click();
        quiet = 0;
      }
      await new Promise((drawn) => setTimeout(drawn, 30));
    }
  });
  await page.locator(surface.sign).first().waitFor();
  // What is unfolded is still said to be hidden for a moment.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.disclosure-trigger[aria-expanded="true"]')].every((trigger) => {
      const inside = document.getElementById(trigger.getAttribute('aria-controls') ?? '');
      return inside?.getAttribute('aria-hidden') !== 'true';
    }),
  );
}
