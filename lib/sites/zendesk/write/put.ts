import { ProblemError } from '../../../model/problem.ts';
import { parseRetryAfter } from '../../fetch-api.ts';
import type { Api } from '../api.ts';

/**
 * PUT on the page's own host, over the agent's own session.
 * @param token proves that a page of this session asks: without it the helpdesk refuses
 * @throws ProblemError `rate-limited`, `write-refused` (no right, or no session), `write-moved` (409: changed meanwhile),
 * `write-rejected` {status}; and `write-unsure` where it may have arrived all the same
 */
export async function put(api: Api, url: URL, token: string, body: object): Promise<void> {
  const wait = api.resting();
  if (wait > 0) throw new ProblemError('rate-limited', { seconds: wait });
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'PUT',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': token },
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw new ProblemError('write-unsure', undefined, error);
  }
  await response.body?.cancel();
  const { status } = response;
  if (response.ok) return;
  if (response.type === 'opaqueredirect' || status === 401 || status === 403) throw new ProblemError('write-refused');
  if (status === 409) throw new ProblemError('write-moved');
  if (status === 429) {
    const seconds = parseRetryAfter(response.headers.get('retry-after'), Date.now());
    api.rest(seconds);
    throw new ProblemError('rate-limited', { seconds });
  }
  if (status >= 500) throw new ProblemError('write-unsure', { status });
  throw new ProblemError('write-rejected', { status });
}
