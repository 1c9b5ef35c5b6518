import type { Site } from '../site.ts';

/** Where the content script finds the maker of sites that were pointed out, once its script is there. */
export interface PickedPlace {
  simmerPicked?: (profiles: readonly unknown[]) => Site[];
}
