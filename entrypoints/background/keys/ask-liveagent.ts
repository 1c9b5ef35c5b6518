import { browser } from '../../../lib/browser/browser.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import type { UseStore } from '../../../lib/store/keep-store.ts';
import { fetchKeyed } from './fetch-keyed.ts';
import { findKey } from './liveagent-keys.ts';

const A_PAGE = 100;
const MOST_PAGES = 5;

/**
 * A ticket and its messages from the API of the host it is open on.
 * @returns undefined where no key was given for that host
 * @throws ProblemError key-no-permission, and as `fetchKeyed`
 */
export async function askLiveagent(store: UseStore, host: string, id: string): Promise<unknown> {
  if (!/^[\w-]{1,64}$/.test(id)) throw new ProblemError('refused');
  const key = await store((db) => findKey(db, host));
  if (!key) return undefined;
  if (!(await browser.permissions.contains({ origins: [`https://${host.replace(/:\d+$/, '')}/*`] })))
    throw new ProblemError('key-no-permission', { host });
  const get = (path: string) =>
    fetchKeyed({ site: 'LiveAgent', url: `https://${host}/api/v3/${path}`, headers: { apikey: key } });
  const ticket = await get(`tickets/${id}`);
  const messages: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const next = await get(`tickets/${id}/messages?includeQuotedMessages=true&_page=${page}&_perPage=${A_PAGE}`);
    if (!Array.isArray(next)) throw new ProblemError('bad-answer', { status: 200 });
    // Where pages are not known there, the same comes again.
    if (next.length > 0 && idOf(next[0]) === idOf(messages[0])) return { ticket, messages, whole: true };
    messages.push(...next);
    if (next.length < A_PAGE) return { ticket, messages, whole: true };
  }
  return { ticket, messages, whole: false };
}

const idOf = (group: unknown): unknown => (group as { id?: unknown } | undefined)?.id;
