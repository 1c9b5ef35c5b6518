import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/messages/content-send.ts';
import { findSite } from '../../lib/sites/index.ts';
import type { PickedPlace } from '../../lib/sites/picked/picked-place.ts';
import type { Site } from '../../lib/sites/site.ts';
import { startHelpdesk } from './start.ts';

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
    let pointedOut: readonly Site[] = [];
    const start = (location: URL) => {
      const site = started
        ? undefined
        : (findSite(location, document) ?? pointedOut.find((each) => each.detect(location, document)));
      if (!site) return;
      started = true;
      startHelpdesk(ctx, site, document);
    };
    start(new URL(location.href));
    if (started) return;
    try {
      const { profiles } = await send('page.profiles', {});
      pointedOut = (globalThis as PickedPlace).simmerPicked?.(profiles) ?? [];
    } catch (error) {
      console.warn('Simmer: which sites were pointed out is not known', error);
    }
    if (ctx.signal.aborted) return;
    if (pointedOut.length > 0) start(new URL(location.href));
    // A single-page app may come to its helpdesk without loading a page.
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => start(newUrl));
  },
});
