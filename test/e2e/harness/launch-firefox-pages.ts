import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, firefox, type Page, type Worker } from 'playwright-core';
import { findFirefox } from '../../../scripts/setup/find-browser.mjs';
import { closeFirstRunBy, opensFirstRun } from './close-first-run.ts';
import { FirefoxWire, type Transport } from './firefox-wire.ts';
import type { Chromium, LaunchOptions } from './launch-chromium.ts';
import { serveRules } from './serve-rules.ts';

export const FIREFOX_ID = 'simmer@simmer.example';
/** Our address in this Firefox, which would make one up. */
const HOST = '7a1c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e';

/** Where the driver keeps its way to a Firefox that Mozilla built: it hands every connection through it. */
interface Inside {
  _connection: {
    toImpl(of: object): {
      _bidiFirefox: { connectToTransport(by: Transport, how: object): Promise<unknown> };
      delegate: { _session: { sessionId: string } };
    };
  };
}

/** Firefox with a driver's pages: what a journey written for Chromium finds there, and its wire besides. */
export interface FirefoxPages extends Chromium {
  wire: FirefoxWire;
}

/** Starts Firefox with Simmer loaded, as `launchChromium` starts Chromium, for the same journeys. @throws Error */
export async function launchFirefoxPages(options: LaunchOptions = {}): Promise<FirefoxPages> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox was found');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'simmer-firefox-')));
  const extension = options.extensionDir ? await copyOnce(options.extensionDir, `${profile}.extension`) : undefined;
  // What a profile keeps of an earlier browser is that the first steps were shown.
  const hasRun = existsSync(join(profile, 'prefs.js'));
  const rules = await serveRules(options.replica?.hostRules ?? '');
  const { wire, context } = await withWire(() =>
    firefox.launchPersistentContext(profile, {
      channel: 'moz-firefox',
      executablePath,
      headless: options.visible !== true,
      viewport: options.viewport ?? { width: 1440, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      ...(options.timezoneId ? { timezoneId: options.timezoneId } : {}),
      ignoreHTTPSErrors: true,
      args: ['--remote-allow-system-access'],
      firefoxUserPrefs: { ...PREFERENCES, ...rules.prefs },
    }),
  );
  for (const each of context.pages()) emulateBy(wire, each);
  context.on('page', (each) => emulateBy(wire, each));
  const page = context.pages()[0] ?? (await context.newPage());
  let inside: Page | undefined;
  if (extension) {
    await wire.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    if (!options.firstRun && !hasRun && opensFirstRun(extension))
      await closeFirstRunBy((expression) => wire.inWindow(expression));
    wire.watchOpened();
    inside = await context.newPage();
    await inside.goto(`moz-extension://${HOST}/icon/icon.svg`);
    await page.bringToFront();
  }
  const close = async () => {
    await context.close();
    rules.close();
    if (!options.profile) await removeAll(profile);
  };
  return {
    kind: 'firefox',
    wire,
    context,
    page,
    profile,
    extensionId: HOST,
    origin: `moz-extension://${HOST}`,
    // Firefox shows no driver its event page: what is asked of a worker is asked in a picture of ours, which has the same API.
    findWorker: () => inside as unknown as Worker | undefined,
    async restart() {
      await context.close();
      rules.close();
      const again = await launchFirefoxPages({ ...options, profile });
      const { close: closeAgain } = again;
      return {
        ...again,
        async close() {
          await closeAgain();
          if (!options.profile) await removeAll(profile);
        },
      };
    },
    close,
  };
}

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: HOST }),
  // Loaded for a test, it would lose all it keeps when the browser ends.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // In place of the question whether a page may read the clipboard.
  'dom.events.testing.asyncClipboard': true,
  'intl.accept_languages': 'en-GB, en',
  // Else what was saved opens a list of such in the browser's window, which takes the focus from the page.
  'browser.download.alwaysOpenPanel': false,
  // `ariaLabelledByElements`, which the driver and axe ask: where the driver's own world asked it and then the page's does, the page's
  // process ends (153 ESR), and the other way round the answer is wrong. Without it both go by the attribute.
  'accessibility.ARIAElementReflection.enabled': false,
  // What is chosen, where colours are forced: whoever forces them has such a pair. Without a desktop's theme Firefox has white on light blue.
  'ui.highlight': '#000080',
  'ui.highlighttext': '#ffffff',
  'network.trr.mode': 5,
  'app.update.enabled': false,
};

let last: Promise<unknown> = Promise.resolve();

/** Stands in the driver's way to the browser while that is started: one after the other, or each would stand in the other's way. */
function withWire(launch: () => Promise<BrowserContext>): Promise<{ wire: FirefoxWire; context: BrowserContext }> {
  const mine = last.then(() => launchWithWire(launch));
  last = mine.catch(() => {});
  return mine;
}

async function launchWithWire(
  launch: () => Promise<BrowserContext>,
): Promise<{ wire: FirefoxWire; context: BrowserContext }> {
  const inside = (firefox as unknown as Inside)._connection.toImpl(firefox)._bidiFirefox;
  let wire: FirefoxWire | undefined;
  const { connectToTransport } = inside;
  inside.connectToTransport = (transport, how) => {
    wire = new FirefoxWire(transport);
    return connectToTransport.call(inside, transport, how);
  };
  try {
    const context = await launch();
    if (!wire) throw new Error('the driver went to Firefox by another way');
    return { wire, context };
  } finally {
    inside.connectToTransport = connectToTransport;
  }
}

/** A page as it would be printed, with less that moves, or in forced colours: the driver knows no such wish of Firefox (1.65), whose own window does. */
function emulateBy(wire: FirefoxWire, page: Page): void {
  const emulate = page.emulateMedia.bind(page);
  page.emulateMedia = async (how = {}) => {
    await emulate(how);
    const { sessionId } = (page as unknown as Inside)._connection.toImpl(page).delegate._session;
    const { media, reducedMotion, forcedColors } = how;
    if (media !== undefined) await wire.overrideIn(sessionId, 'mediumOverride', media ?? '');
    if (reducedMotion !== undefined)
      await wire.overrideIn(sessionId, 'prefersReducedMotionOverride', reducedMotion ?? 'none');
    if (forcedColors !== undefined) await wire.overrideIn(sessionId, 'forcedColorsOverride', forcedColors ?? 'none');
  };
}

async function copyOnce(from: string, to: string): Promise<string> {
  if (!existsSync(to)) await cp(from, to, { recursive: true });
  return to;
}

async function removeAll(profile: string): Promise<void> {
  for (const path of [profile, `${profile}.extension`]) await rm(path, { recursive: true, force: true, maxRetries: 5 });
}
