import type { SyncFailure } from './failure.ts';

const FIRST_MS = 2000;
const MOST_MS = 5 * 60_000;
/** So long nothing is tried where only a person can help: five wrong passwords in a row close an account for a while. */
const HELPLESS_MS = 15 * 60_000;
/** No server's wish is kept longer: a proxy may ask for a year. */
const MOST_ASKED_MS = 60 * 60_000;

/**
 * How long to wait after a failure, in milliseconds: what the server asks, else twice as long each time, up to five minutes, and
 * any time below that by chance, so that a team whose server comes back does not all come at once.
 * @param failures how many there were in a row, with this one
 * @param random from 0 up to but not 1
 */
export function backoff(failure: SyncFailure, failures: number, random: number): number {
  if (failure.waitMs !== null) return Math.min(failure.waitMs, MOST_ASKED_MS);
  if (failure.kind === 'signed-out' || failure.kind === 'forbidden' || failure.kind === 'missing') return HELPLESS_MS;
  return random * Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
}

/**
 * True while a pause is to be kept. One that would last longer than any was written down by a clock that was ahead, and put right
 * since: it is over, or nothing would be synced for as long as the clock had been wrong.
 * @param nextAt ISO 8601 instant, or null
 * @param now milliseconds since the epoch
 */
export function isPause(nextAt: string | null, now: number): boolean {
  const left = nextAt === null ? 0 : Date.parse(nextAt) - now;
  return left > 0 && left <= MOST_ASKED_MS;
}

/** `Retry-After` in milliseconds, of seconds or a date; null where there is none that can be read. */
export function parseRetryAfter(text: string | null, now: number): number | null {
  if (text === null) return null;
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
