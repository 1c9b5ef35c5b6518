import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteProfileSchema } from '../../lib/model/site-profile.ts';
import { pickedSites } from '../../lib/sites/picked/picked-sites.ts';
import type { SitePlace } from '../../lib/sites/site-place.ts';

/**
 * How sites that were pointed out are read: a script of its own, put beside the content script only where the team has such a
 * site, so that no other page carries it.
 */
export default defineUnlistedScript(() => {
  (globalThis as SitePlace).simmerPicked = (given) =>
    pickedSites(given.flatMap((each) => siteProfileSchema.safeParse(each).data ?? []));
});
