import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDesks } from '../../lib/sites/desks.ts';
import { findSite, knownSites } from '../../lib/sites/index.ts';

/**
 * Which helpdesk or webmail this page looks like; null where none. Run once when the popup is opened over it, by the browser's
 * leave for that click: only the answer leaves the page, and it allows nothing.
 */
export default defineUnlistedScript(() => {
  const sites = [...knownSites(location.origin), ...createDesks()];
  return findSite(sites, new URL(location.href), document)?.id ?? null;
});
