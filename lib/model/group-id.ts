import { fnv1a } from './fnv1a.ts';

/** An id of a site's own is as short as that; what is longer is cut. */
const MOST = 100;

/**
 * What a helpdesk's group goes by in the log and in what is shared of a ticket: its own number, with a mark of the host before it, so
 * that two helpdesks' groups are two. The host itself stands in no event.
 * @param key of a ticket of that group
 */
export function groupId(key: string, id: string): string {
  const host = key.split('/')[0] ?? '';
  return `${fnv1a(host).toString(16).padStart(8, '0')}/${id.slice(0, MOST)}`;
}
