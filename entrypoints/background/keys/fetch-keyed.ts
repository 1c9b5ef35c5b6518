import { modeOfRequests } from '../../../lib/browser/quirks.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { parseRetryAfter } from '../../../lib/sites/fetch-api.ts';
import { notePause, refusePaused } from './pause.ts';

/** How long an API gets to answer, its text included. Milliseconds. */
const PATIENCE = 15_000;

export interface KeyedRequest {
  /** Name of the helpdesk, for people. */
  site: string;
  url: string;
  headers: Record<string, string>;
  /** Fields to be posted; without them it is a GET. */
  form?: Record<string, string>;
}

/**
 * Asks a helpdesk's API once, with the key the team gave for it: no cookies, no cache, no redirect followed. Where less than a
 * fifth of the minute's budget is left, nothing is asked until the minute is over: the account's other tools need the rest.
 * @returns the answer's JSON
 * @throws ProblemError key-refused (400, 401, 403) {site}, rate-limited {seconds}, server-error {status}, bad-answer {status}, unreachable
 */
export async function fetchKeyed({ site, url, headers, form }: KeyedRequest): Promise<unknown> {
  const { host } = new URL(url);
  await refusePaused(host);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: { accept: 'application/json', ...headers },
      ...(form && { body: new URLSearchParams(form) }),
      signal: AbortSignal.timeout(PATIENCE),
      mode: modeOfRequests(),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    text = await response.text();
  } catch (error) {
    throw new ProblemError('unreachable', undefined, error);
  }
  const { status } = response;
  await notePause(host, response.headers, status);
  if ([400, 401, 403].includes(status)) throw new ProblemError('key-refused', { site });
  if (status === 429) throw new ProblemError('rate-limited', { seconds: secondsOf(response.headers) });
  if (status >= 500) throw new ProblemError('server-error', { status });
  if (!response.ok) throw new ProblemError('bad-answer', { status });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('bad-answer', { status }, error);
  }
}

const secondsOf = (headers: Headers) =>
  parseRetryAfter(headers.get('x-ratelimit-retry-after') ?? headers.get('retry-after'), Date.now());
