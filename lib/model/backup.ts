/** Object stores that a backup has, in the order in which they are written: a text is never older than what names it. */
export const BACKED_STORE_NAMES = [
  'events',
  'vault',
  'sightings',
  'seen',
  'deliveries',
  'told',
  'drafts',
  'unread',
] as const;
export type BackedStore = (typeof BACKED_STORE_NAMES)[number];
