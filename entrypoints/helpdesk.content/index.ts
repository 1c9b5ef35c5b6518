import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/messages/content-send.ts';
import { findSite, knownSites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import type { SitePlace } from '../../lib/sites/site-place.ts';
import { startHelpdesk } from './start.ts';

/** When an app that draws itself is looked at again. Milliseconds after the address changed. */
const LATE = [300, 1000, 2500, 6000, 15_000];

/**
 * In a helpdesk's page: finds the site, reads the ticket, mounts the panel. Registered at run time for granted hosts as well.
 * Only the page itself starts it: a preview frame of the same origin is read from there.
 */
export default defineContentScript({
  matches: ['https://*.zendesk.com/*'],
  runAt: 'document_idle',
  async main(ctx) {
    if (window.top !== window) return;
    // A page the browser draws ahead of a click is not in the tab yet: the tab still shows another.
    const { prerendering } = document as Document & { prerendering?: boolean };
    if (prerendering) await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
    if (ctx.signal.aborted) return;
    let started = false;
    let sites: readonly Site[] = knownSites(location.origin);
    const start = (at: URL) => {
      const site = started ? undefined : findSite(sites, at, document);
      if (!site) return;
      started = true;
      startHelpdesk(ctx, site, document);
    };
    const look = () => start(new URL(location.href));
    look();
    if (started) return;
    sites = [...sites, ...(await findFurther())];
    if (ctx.signal.aborted) return;
    look();
    // A single-page app may come to its helpdesk without loading a page, and draw what it is told by after it has loaded.
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      start(newUrl);
      lookAgain();
    });
    const lookAgain = () => {
      for (const wait of started ? [] : LATE) ctx.setTimeout(look, wait);
    };
    lookAgain();
  },
});

/** What the background puts beside us for this host: helpdesks and webmails, and what was pointed out here. */
async function findFurther(): Promise<Site[]> {
  const place = globalThis as SitePlace;
  try {
    const { profiles } = await send('page.profiles', {});
    // What a person pointed out comes first: they had a reason.
    return [...(place.simmerPicked?.(profiles) ?? []), ...(place.simmerDesks?.() ?? [])];
  } catch (error) {
    console.warn('Simmer: which sites can be read here is not known', error);
    return [];
  }
}
