import { ProblemError } from '../model/problem.ts';

/** What is left of the account's shared request budget, 0-1, where the answer tells. */
export interface Budget {
  left: number | null;
  /** Requests a minute that the whole account may make, where the answer tells. */
  limit?: number | null;
}

const DEFAULT_WAIT = 60;

/** Seconds of a `Retry-After` header: a number, or a date. */
export function parseRetryAfter(header: string | null, now: number): number {
  if (!header) return DEFAULT_WAIT;
  const seconds = Number(header);
  if (Number.isFinite(seconds) && seconds >= 0) return Math.ceil(seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? DEFAULT_WAIT : Math.max(0, Math.ceil((at - now) / 1000));
}

/** Share of the rate limit left, from the headers helpdesks use. Null where they say nothing. */
export function readBudget(headers: Headers): number | null {
  const pick = (...names: string[]) => names.map((name) => headers.get(name)).find((value) => value !== null);
  const limit = Number(pick('x-rate-limit', 'ratelimit-limit') ?? Number.NaN);
  const left = Number(pick('x-rate-limit-remaining', 'ratelimit-remaining') ?? Number.NaN);
  return limit > 0 && Number.isFinite(left) ? left / limit : null;
}

/** The account's requests a minute. Null where the headers say nothing. */
export function readLimit(headers: Headers): number | null {
  const limit = Number(headers.get('x-rate-limit') ?? headers.get('ratelimit-limit') ?? Number.NaN);
  return limit > 0 ? limit : null;
}

/**
 * GET of an address on the page's own host, with the agent's own session.
 * @throws ProblemError not-signed-in, rate-limited {seconds}, server-error {status}, bad-answer or unreachable; AbortError passes through
 */
export async function fetchOwn(url: URL, signal: AbortSignal, headers: Record<string, string>): Promise<Response> {
  let response: Response;
  try {
    // A redirect is not followed: it leads to a sign-in page, and on some hosts to another host.
    response = await fetch(url, { credentials: 'same-origin', headers, signal, cache: 'no-store', redirect: 'manual' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ProblemError('unreachable', undefined, error);
  }
  if (response.ok) return response;
  if (response.type === 'opaqueredirect') throw new ProblemError('not-signed-in');
  await response.body?.cancel();
  if (response.status === 401 || response.status === 403) throw new ProblemError('not-signed-in');
  if (response.status === 429) {
    throw new ProblemError('rate-limited', {
      seconds: parseRetryAfter(response.headers.get('retry-after'), Date.now()),
    });
  }
  if (response.status >= 500) throw new ProblemError('server-error', { status: response.status });
  throw new ProblemError('bad-answer', { status: response.status });
}

/** As `fetchOwn`, for JSON. @throws ProblemError */
export async function fetchJson(url: URL, signal: AbortSignal, budget: Budget): Promise<unknown> {
  const response = await fetchOwn(url, signal, { accept: 'application/json' });
  budget.left = readBudget(response.headers) ?? budget.left;
  budget.limit = readLimit(response.headers) ?? budget.limit ?? null;
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('bad-answer', { status: response.status }, error);
  }
}
