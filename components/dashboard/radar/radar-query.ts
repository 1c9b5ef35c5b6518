import { type RadarQuery, radarQuerySchema } from '../../../lib/messages/radar-messages.ts';
import { FIRST_QUERY, keptQuery, QUERY_KEY } from './first-order.ts';

/** What was looked at last in this tab, for as long as it is open. */
export function rememberedQuery(): RadarQuery {
  const parsed = radarQuerySchema.safeParse(keptQuery());
  return parsed.success ? parsed.data : FIRST_QUERY;
}

/** Keeps it for as long as the tab is open. */
export function rememberQuery(query: RadarQuery): void {
  try {
    sessionStorage.setItem(QUERY_KEY, JSON.stringify(query));
  } catch {
    // Only not remembered.
  }
}
