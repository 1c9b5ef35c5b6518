import { modeOfRequests } from '../../lib/browser/quirks.ts';
import { mask } from '../../lib/cases/mask.ts';
import type { ProblemCode } from '../../lib/model/problem.ts';

/** How long a service gets to answer, in milliseconds, its answer's text included. */
export const PATIENCE = 10_000;
/** So much of an answer is read, in bytes; what is more is not for us. */
const MOST_READ = 64 * 1024;
const MOST_SHOWN = 200;

export interface Post {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** `status` is 0 where the address leads elsewhere. Without an answer there is only the problem. */
export type Posted =
  | { status: number; retryAfter: string | null; said: string | null }
  | { status: null; problem: Extract<ProblemCode, 'delivery-slow' | 'delivery-unreachable'> };

/** What a service said, on one line a person can read; nothing where it is a page, which says nothing here. */
function oneLine(text: string): string | null {
  const line = mask(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (line === '' || line.startsWith('<')) return null;
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
}

/** The beginning of an answer. That it breaks off changes nothing about the status, which has come. */
async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let left = MOST_READ; left > 0; ) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
  } catch (error) {
    console.debug('Simmer: an answer broke off', error);
  }
  reader.cancel().catch(() => undefined); // what is left of it is nobody's
  return text;
}

/**
 * Sends one request, once: no cookies, no cache, no redirect followed, no more than 10 seconds and 64 KB of answer. Never throws.
 * `manual`, not `error`: that an address leads elsewhere is then told apart from a network that is down.
 */
export async function postOnce({ url, headers, body }: Post): Promise<Posted> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal,
      redirect: 'manual',
      mode: modeOfRequests(),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const said = oneLine(await readStart(response));
    return { status: response.status, retryAfter: response.headers.get('retry-after'), said };
  } catch (error) {
    console.debug('Simmer: a destination did not answer', error);
    return { status: null, problem: signal.aborted ? 'delivery-slow' : 'delivery-unreachable' };
  }
}
