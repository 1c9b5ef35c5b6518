import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/find-browser.mjs';
import { closeFirstRunInFirefox, opensFirstRun } from './close-first-run.ts';

export interface Firefox {
  browser: Browser;
  page: Page;
  close(): Promise<void>;
}

/** Why no Firefox can be started here; undefined where it can. */
export function whyNoFirefox(): string | undefined {
  return findFirefox() ? undefined : 'Firefox is not installed (scripts/setup.mjs test installs it on Debian)';
}

/**
 * Starts Firefox with the extension installed for this run. Its resolver has no rules of its own kind, so the replica's
 * names are made local ones and the address carries the port: `https://demo.zendesk.com:PORT/`.
 * @throws Error
 */
export async function launchFirefox(
  options: {
    extensionDir?: string;
    prefs?: Record<string, string | number | boolean>;
    /** True where the first steps, which open after installing, are left open. */
    firstRun?: boolean;
  } = {},
): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox was found');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // For the browser's own window: its questions are answered there, and our pages opened (firefox-window.ts).
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': 'demo.zendesk.com,other.zendesk.com',
      'network.trr.mode': 5,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      ...options.prefs,
    },
  });
  if (options.extensionDir) {
    await browser.installExtension(options.extensionDir);
    if (!options.firstRun && opensFirstRun(options.extensionDir)) await closeFirstRunInFirefox({ browser });
  }
  return { browser, page: await browser.newPage(), close: () => browser.close() };
}
