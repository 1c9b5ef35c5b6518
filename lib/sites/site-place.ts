import type { Site } from './site.ts';

/** Where the content script finds the makers of sites, once the scripts that have them are there. */
export interface SitePlace {
  simmerDesks?: () => Site[];
  /** Of sites that were pointed out. */
  simmerPicked?: (profiles: readonly unknown[]) => Site[];
  /** How a part of a page is built, without its words. */
  simmerStructure?: (root: Element, document: Document) => string[];
}
