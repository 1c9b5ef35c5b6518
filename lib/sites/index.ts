import { createRequestTracker } from './request-tracker/index.ts';
import { createRoundcube } from './roundcube/index.ts';
import type { Site } from './site.ts';
import { createZendesk } from './zendesk/index.ts';

/** Every helpdesk and webmail Simmer can read, best known first. */
const MAKERS: readonly ((origin: string) => Site)[] = [createZendesk, createRequestTracker, createRoundcube];

/** The site this page is, if it is one we know. A look-alike host is none. */
export function findSite(location: URL, document: Document): Site | undefined {
  for (const make of MAKERS) {
    const site = make(location.origin);
    if (site.detect(location, document)) return site;
  }
  return undefined;
}
