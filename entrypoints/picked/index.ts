import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteProfileSchema } from '../../lib/model/site-profile.ts';
import { createPicked } from '../../lib/sites/picked/index.ts';
import type { SitePlace } from '../../lib/sites/site-place.ts';

/**
 * How sites that were pointed out are read: a script of its own, put beside the content script only where the team has such a
 * site, so that no other page carries it. Of two on one host, the one that names its place more closely comes first.
 */
export default defineUnlistedScript(() => {
  (globalThis as SitePlace).simmerPicked = (given) =>
    given
      .flatMap((each) => siteProfileSchema.safeParse(each).data ?? [])
      .toSorted((a, b) => b.path.length - a.path.length)
      .map(createPicked);
});
