import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import type { Replica } from '../../replica/zendesk/start-replica.ts';
import { keepFirstRunShut, opensFirstRun } from './close-first-run.ts';
import { watchRequests } from './watch-requests.ts';

export interface LaunchOptions {
  /** Folder of an unpacked extension; without it the browser is bare. */
  extensionDir?: string;
  replica?: Pick<Replica, 'hostRules'>;
  /** True where the extension itself asks the replica, too: its own requests then take the replica's certificate. */
  trustsReplica?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** The browser's own language, as `fi` or `ja`. */
  locale?: string;
  timezoneId?: string;
  /** Keeps the profile of an earlier browser; a new one is made and removed otherwise. */
  profile?: string;
  /** A window somebody can look at. */
  visible?: boolean;
  /** True where the first steps, which open after installing, are left open. */
  firstRun?: boolean;
  /** With the browser's back-forward cache, which the driver would switch off. */
  pageCache?: boolean;
}

/**
 * A page that has loaded and rests at once. Until there is one Chromium puts off what it thinks can wait, and with that what an
 * organisation has set, which an extension asks first of all: on the empty tab it starts with, for 2 to 6 s.
 */
const RESTING = 'data:text/html,<p>Simmer';

export interface Chromium {
  kind: 'chromium' | 'firefox';
  context: BrowserContext;
  /** The tab that was open at the start. */
  page: Page;
  profile: string;
  /** Of the extension; empty where none was loaded. */
  extensionId: string;
  /** Where the extension's own pages are, with no slash behind. */
  origin: string;
  /** Finds the extension's service worker, waking nothing: undefined while it is not running. */
  findWorker(): Worker | undefined;
  /** Closes the browser and opens it again with the same profile. Use what is returned from then on. */
  restart(): Promise<Chromium>;
  close(): Promise<void>;
}

/** Starts Chromium with Simmer loaded and every *.zendesk.com name leading to the replica. @throws Error */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium, Edge or Chrome was found; run `node scripts/setup.mjs demo`');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'simmer-chromium-')));
  const extension = options.extensionDir ? await copyOnce(options.extensionDir, `${profile}.extension`) : undefined;
  const requests = extension ? watchRequests(options.replica?.hostRules) : undefined;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.visible !== true,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    ...(options.timezoneId ? { timezoneId: options.timezoneId } : {}),
    ignoreHTTPSErrors: true,
    chromiumSandbox: false, // it cannot be had as root, and nothing but loopback is visited
    args: [
      '--disable-background-networking',
      '--no-first-run',
      `--lang=${options.locale ?? 'en-GB'}`,
      // A plain-text store: nothing asks for a keyring, and the profile reads the same after a restart.
      '--password-store=basic',
      ...(options.replica ? [`--host-resolver-rules=${options.replica.hostRules}`] : []),
      ...(options.trustsReplica ? ['--ignore-certificate-errors'] : []),
      ...(requests ? [requests.flag] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    // Playwright's own default would keep extensions out.
    ignoreDefaultArgs: [
      ...(extension ? ['--disable-extensions'] : []),
      ...(options.pageCache ? ['--disable-back-forward-cache'] : []),
    ],
  });
  const first = context.pages()[0] ?? (await context.newPage());
  if (extension && !options.firstRun) await first.goto(RESTING);
  const worker = extension ? await findExtension(context) : undefined;
  const extensionId = worker ? new URL(worker.url()).host : '';
  if (worker && extension && !options.firstRun && opensFirstRun(extension)) await keepFirstRunShut(worker);
  const end = async () => {
    await context.close();
    await requests?.keep();
  };
  const close = async () => {
    await end();
    if (!options.profile) await removeAll(profile);
  };
  return {
    kind: 'chromium',
    context,
    page: first,
    profile,
    extensionId,
    origin: `chrome-extension://${extensionId}`,
    findWorker: () => context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://')),
    async restart() {
      await end();
      const again = await launchChromium({ ...options, profile });
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

/** The browser gets a copy, so that a build meanwhile does not take the files from under it; a restart finds the same one. */
async function copyOnce(from: string, to: string): Promise<string> {
  if (!existsSync(to)) await cp(from, to, { recursive: true });
  return to;
}

async function removeAll(profile: string): Promise<void> {
  for (const path of [profile, `${profile}.extension`]) await rm(path, { recursive: true, force: true, maxRetries: 5 });
}

async function findExtension(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
}
