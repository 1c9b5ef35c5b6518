import type { RadarQuery } from '../../../lib/messages/radar-messages.ts';

/*
 * What the dashboard asks the radar first. It stands by itself and reads nothing with a schema, because it is asked before the
 * page's own code is loaded; whoever answers parses it.
 */

/** Where the tab keeps what was looked at last. */
export const QUERY_KEY = 'simmer-radar';
export const FIRST_QUERY: RadarQuery = { list: 'at-risk', sort: 'heat', filter: {} };

/** So many are taken up at first, and again each time one comes near their end. */
export const STEP = 400;

/** The first piece of a list. */
export const orderOf = (query: RadarQuery) => ({ ...query, most: STEP, stamp: null });

/** What this tab kept, unparsed; undefined where it kept nothing, or nothing that can be read. */
export function keptQuery(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(QUERY_KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined; // a tab that may keep nothing starts as it is at first
  }
}
