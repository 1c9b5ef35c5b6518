import type { SiteProfile } from '../model/site-profile.ts';
import { createPicked } from './picked/index.ts';
import { createRequestTracker } from './request-tracker/index.ts';
import { createRoundcube } from './roundcube/index.ts';
import type { Site } from './site.ts';
import { createZendesk } from './zendesk/index.ts';

/** Every helpdesk and webmail Simmer can read, best known first. */
const MAKERS: readonly ((origin: string) => Site)[] = [createZendesk, createRequestTracker, createRoundcube];

/**
 * The site this page is, if it is one we know, or one that somebody pointed out. A look-alike host is none.
 * @param profiles of the sites that were pointed out on this host
 */
export function findSite(location: URL, document: Document, profiles: readonly SiteProfile[] = []): Site | undefined {
  for (const make of MAKERS) {
    const site = make(location.origin);
    if (site.detect(location, document)) return site;
  }
  // Of two that were pointed out on one host, the one that names its place more closely.
  const closest = profiles.toSorted((a, b) => b.path.length - a.path.length);
  return closest.map(createPicked).find((site) => site.detect(location, document));
}
