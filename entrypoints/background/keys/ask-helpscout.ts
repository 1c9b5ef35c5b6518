import { browser } from '../../../lib/browser/browser.ts';
import { ProblemError, problemOf } from '../../../lib/model/problem.ts';
import type { UseStore } from '../../../lib/store/keep-store.ts';
import { freshToken } from './app-tokens.ts';
import { fetchKeyed } from './fetch-keyed.ts';
import { API, API_ORIGIN } from './kept-app.ts';

/**
 * A conversation with its threads, in one request. Whether it changed since could not be asked for less, so nothing is kept of it.
 * @returns undefined where nobody signed in
 * @throws ProblemError key-no-permission, key-refused, and as `fetchKeyed`
 */
export async function askHelpscout(store: UseStore, id: string): Promise<unknown> {
  if (!/^\d{1,15}$/.test(id)) throw new ProblemError('refused');
  const token = await freshToken(store);
  if (!token) return undefined;
  if (!(await browser.permissions.contains({ origins: [API_ORIGIN] })))
    throw new ProblemError('key-no-permission', { host: new URL(API).host });
  const ask = (bearer: string) =>
    fetchKeyed({
      site: 'Help Scout',
      url: `${API}/v2/conversations/${id}?embed=threads`,
      headers: { authorization: `Bearer ${bearer}` },
    });
  try {
    return await ask(token);
  } catch (error) {
    if (problemOf(error).code !== 'key-refused') throw error;
    // It may have been taken back before its time: once more, with a new one.
    const next = await freshToken(store, token);
    if (!next) throw error;
    return ask(next);
  }
}
