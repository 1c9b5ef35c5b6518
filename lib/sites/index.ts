import type { Site } from './site.ts';
import { createZendesk } from './zendesk/index.ts';

/** The site whose hosts are known before anybody is asked. All others are in `desks.ts`, a script of their own. */
export const knownSites = (origin: string): Site[] => [createZendesk(origin)];

/** The site this page is, if it is one of those. A look-alike host is none. */
export const findSite = (sites: readonly Site[], location: URL, document: Document): Site | undefined =>
  sites.find((site) => site.detect(location, document));
