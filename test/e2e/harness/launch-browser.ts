import { buildIfStale } from '../../../scripts/build.ts';
import { type Chromium, type LaunchOptions, launchChromium } from './launch-chromium.ts';
import { launchFirefoxPages } from './launch-firefox-pages.ts';

/** The browser that journeys are run in: SIMMER_PAGES_IN says `firefox` where it is not Chromium. */
export const BROWSER = process.env.SIMMER_PAGES_IN === 'firefox' ? 'firefox' : 'chromium';

/** The extension as built for that browser. */
export const builtExtension = (): Promise<string> => buildIfStale(BROWSER === 'firefox' ? 'firefox' : 'chrome');

/** Starts the browser that journeys are run in. @throws Error */
export const launchBrowser = (options: LaunchOptions = {}): Promise<Chromium> =>
  BROWSER === 'firefox' ? launchFirefoxPages(options) : launchChromium(options);
