import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDesks } from '../../lib/sites/desks.ts';
import type { SitePlace } from '../../lib/sites/site-place.ts';

/** How every site is read whose host is not known beforehand: put beside the content script only on pages a person allowed. */
export default defineUnlistedScript(() => {
  (globalThis as SitePlace).simmerDesks = createDesks;
});
