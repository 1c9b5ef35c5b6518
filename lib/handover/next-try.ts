const FIRST = 30_000;
const LONGEST = 3_600_000;
/** No service that asks for patience is waited for longer than a day. */
const PATIENCE = 86_400_000;
/** Nothing is put off for longer. */
export const LONGEST_WAIT = Math.max(PATIENCE, LONGEST * 2);

/** After so many tries nobody is knocked at any more: a person is told. */
export const MOST_TRIES = 12;

/**
 * True for a time that no try can have been put off to: it was written down by a clock that was ahead, and put right since.
 * @param nextAt ISO 8601 instant
 * @param now milliseconds since the epoch
 */
export const isBeyond = (nextAt: string, now: number): boolean => Date.parse(nextAt) - now > LONGEST_WAIT;

/** How long a service asked us to wait, in milliseconds: seconds, or a date; undefined where it is neither. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), PATIENCE) : undefined;
}

/**
 * When a delivery is tried again: 30 s after the first try, twice as long each time, at most an hour, never the same for
 * everybody; later where the service asked for it. Null after the last try.
 * @param attempts tries so far, 1 or more
 * @param retryAfter milliseconds, where the service named them
 * @param now milliseconds since the epoch
 * @param chance from 0 to 1
 */
export function nextTry(attempts: number, retryAfter: number | undefined, now: number, chance: number): number | null {
  if (attempts >= MOST_TRIES) return null;
  const wait = Math.min(FIRST * 2 ** (attempts - 1), LONGEST);
  return now + Math.max(wait * (1 + chance / 4), retryAfter ?? 0);
}
