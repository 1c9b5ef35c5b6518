import { browser } from '../../../lib/browser/browser.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { parseRetryAfter } from '../../../lib/sites/fetch-api.ts';

/** Of the account's budget of a minute so much stays for others. */
const LEAST_LEFT = 0.2;
const MINUTE = 60;

const keyOf = (host: string) => `keys:pause:${host}`;

/** Share of the minute's budget that is left, 0-1; null where the answer does not tell. */
export function minuteLeft(headers: Headers): number | null {
  const limit = Number(headers.get('x-ratelimit-limit-minute') ?? Number.NaN);
  const left = Number(headers.get('x-ratelimit-remaining-minute') ?? Number.NaN);
  return limit > 0 && Number.isFinite(left) ? left / limit : null;
}

/** Remembers until when a host is left alone, where its answer asks for that or its budget runs low. */
export async function notePause(host: string, headers: Headers, status: number): Promise<void> {
  const left = minuteLeft(headers);
  const isLow = left !== null && left < LEAST_LEFT;
  if (status !== 429 && !isLow) return;
  const told = headers.get('x-ratelimit-retry-after') ?? headers.get('retry-after');
  const seconds = told === null ? MINUTE : parseRetryAfter(told, Date.now());
  await browser.storage.session.set({ [keyOf(host)]: Date.now() + seconds * 1000 });
}

/** @throws ProblemError rate-limited {seconds} while a host is left alone */
export async function refusePaused(host: string): Promise<void> {
  const until = (await browser.storage.session.get(keyOf(host)))[keyOf(host)];
  const seconds = typeof until === 'number' ? Math.ceil((until - Date.now()) / 1000) : 0;
  if (seconds > 0) throw new ProblemError('rate-limited', { seconds });
}
