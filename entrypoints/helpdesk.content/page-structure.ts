import { ProblemError } from '../../lib/model/problem.ts';
import type { Site } from '../../lib/sites/site.ts';
import type { SitePlace } from '../../lib/sites/site-place.ts';

/** How the page is built around the ticket, or all of it where none can be told. @throws ProblemError where the script is not there */
export function pageStructure(site: Site, document: Document): string[] {
  const { simmerStructure } = globalThis as SitePlace;
  if (!simmerStructure) throw new ProblemError('refused');
  const found = site.locate(new URL(document.location.href), document);
  const root = found.state === 'ready' ? found.located.root : document.body;
  return simmerStructure(root, document);
}
