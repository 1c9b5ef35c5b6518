import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SitePlace } from '../../lib/sites/site-place.ts';
import { describeStructure } from '../../lib/sites/structure/describe-structure.ts';

/** How a page is built, without its words: put beside the content script when a person asks for a report. */
export default defineUnlistedScript(() => {
  (globalThis as SitePlace).simmerStructure = describeStructure;
});
