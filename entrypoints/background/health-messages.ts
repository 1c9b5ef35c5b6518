import { browser } from '../../lib/browser/browser.ts';
import { NEW_CASE } from '../../lib/browser/open-page.ts';
import { healthSchema } from '../../lib/messages/health-line.ts';
import type { SiteHealth } from '../../lib/messages/health-messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { fillScript } from '../../lib/scripts/fill-script.ts';
import { scriptsInForce } from '../../lib/scripts/suggest-scripts.ts';
import { ALL_FACTS } from '../../lib/sites/all-facts.ts';
import { type Background, readMoment } from './context.ts';
import { keepHealth, listHealth } from './health.ts';
import { browserVersion, healthReport } from './health-report.ts';
import { placeOf } from './own-host.ts';
import { assessSelected } from './selection.ts';
import { findPage, findShownPage, listPages, type TabPage } from './tab-state.ts';

/** The ticket is not known, so that everything it would fill in stays to be filled in by hand. */
const NOBODY = { requester: { name: '' }, assignee: null, subject: '' };
/** Where the build puts the script that tells how a page is built. */
const STRUCTURE = '/structure.js';

/** What can be read where, the report of it, and the ways by hand while a page cannot be read (U12). */
export function healthMessages(bg: Background): Handlers {
  return {
    'page.health': async (health, from) => {
      await keepHealth(health, placeOf(from).host, new Date().toISOString());
      return {};
    },
    'health.list': async () => {
      const pages = await listPages();
      await Promise.all(pages.map(({ tabId, page }) => checkNow(tabId, page)));
      const [kept, { language }] = await Promise.all([listHealth(), readMoment(bg)]);
      const sites = kept.map(({ site, host, lines }): SiteHealth => {
        const shown = pages.filter(({ page }) => page.site === site && page.host === host);
        const front = shown.find(({ page }) => page.reading === 'blind') ?? shown[0];
        const { reading = null, problem = null } = front?.page ?? {};
        return { site, host, lines, tabId: front?.tabId ?? null, reading, problem };
      });
      return { sites, language };
    },
    'health.report': async ({ tabId, withHost }) => ({ text: await reportOf(tabId, withHost) }),
    'panel.assess-selection': async ({ tabId }) => ({ found: await assessSelected(tabId) }),
    'panel.case-by-hand': async ({ tabId }) => {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      const page = new URL(browser.runtime.getURL('dashboard.html'));
      if (tab?.url && /^https?:/.test(tab.url)) page.searchParams.set('url', tab.url);
      await browser.tabs.create({ url: `${page.href}${NEW_CASE}` });
      return {};
    },
    'panel.all-scripts': async () => {
      const { policy, language } = await readMoment(bg);
      const all = scriptsInForce(policy.scripts ?? []);
      const own = all.filter((script) => script.language === language);
      const ids = new Set(own.map(({ id }) => id));
      const shown = [...own, ...all.filter((script) => script.language === 'en' && !ids.has(script.id))];
      return {
        scripts: shown
          .filter(({ isRetired }) => !isRetired)
          .map(({ version: _, ...script }) => ({
            ...script,
            text: fillScript(script.text, script.language, NOBODY),
          })),
      };
    },
  };
}

/** A page that is open is tested now; one that does not answer keeps what it told last. */
async function checkNow(tabId: number, { host, frameId }: TabPage): Promise<void> {
  if (host === null) return;
  try {
    const health = healthSchema.parse(await sendToTab(tabId, 'tab.health', {}, frameId));
    if (health.lines.length > 0) await keepHealth(health, host, new Date().toISOString());
  } catch (error) {
    console.debug('Simmer: the page was not tested', tabId, error);
  }
}

/** @throws ProblemError `no-ticket` where the page is gone, `refused` where it lets nobody look */
async function reportOf(tabId: number, withHost: boolean): Promise<string> {
  const page = await findShownPage(tabId);
  if (!page?.site || !page.host) throw new ProblemError('no-ticket');
  await checkNow(tabId, page);
  const { site, host, reading, problem } = (await findPage(tabId)) ?? page;
  const kept = (await listHealth()).find((health) => health.site === site && health.host === host);
  const health = kept ?? { site: page.site, host: page.host, lines: [] };
  const hosts = ALL_FACTS.find(({ id }) => id === site)?.hosts ?? 'any';
  return healthReport({
    health,
    host: withHost ? page.host : undefined,
    isKnownHost: hosts !== 'any',
    reading,
    problem,
    structure: await structureOf(tabId, page.frameId),
    versions: { simmer: browser.runtime.getManifest().version, browser: browserVersion(navigator.userAgent) },
  });
}

async function structureOf(tabId: number, frameId: number): Promise<string[]> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [STRUCTURE] });
    return (await sendToTab(tabId, 'tab.structure', {}, frameId)).lines;
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('refused', undefined, error);
  }
}
