/** How far ahead of this device's clock another device may pull it: a device a year ahead must not drag everyone along. */
const MAX_LEAD_MS = 24 * 60 * 60 * 1000;
const MAX_COUNTER = 0xffff;

/** The instant part of a hybrid time, in milliseconds since the epoch. */
export function millisOf(at: string): number {
  return Date.parse(at.slice(0, at.indexOf('~')));
}

/** The instant part of a hybrid time, as ISO 8601 in UTC. */
export function instantOf(at: string): string {
  const tilde = at.indexOf('~');
  return tilde < 0 ? at : at.slice(0, tilde);
}

function format(millis: number, counter: number): string {
  return `${new Date(millis).toISOString()}~${counter.toString(16).padStart(4, '0')}`;
}

/**
 * The next hybrid time: always after `last`, and the wall clock wherever that is later. Sorts as text.
 * @param last the latest time given out or seen, or null at first run
 * @param now milliseconds since the epoch
 */
export function nextTime(last: string | null, now: number): string {
  if (last === null) return format(now, 0);
  const millis = millisOf(last);
  if (now > millis) return format(now, 0);
  const counter = Number.parseInt(last.slice(last.indexOf('~') + 1), 16);
  return counter < MAX_COUNTER ? format(millis, counter + 1) : format(millis + 1, 0);
}

/** No clock is right that is earlier than this program: such a time is not believed. */
const MADE = Date.parse('2026-01-01T00:00:00Z');

/**
 * What the clock of this computer says of an act, where that is far from the time the act is given in the log: the clock was
 * wrong before, or another computer's was. Undefined where the two are close, or the clock is certainly wrong now.
 * @param now milliseconds since the epoch
 */
export function ownInstant(at: string, now: number): string | undefined {
  return Math.abs(millisOf(at) - now) > MAX_LEAD_MS && now >= MADE ? new Date(now).toISOString() : undefined;
}

/** True for a time that no right clock has come to yet. */
export const isAhead = (at: string, now: number): boolean => millisOf(at) > now + MAX_LEAD_MS;

/** The clock after an event of another device was seen, so that what we say next sorts after it. */
export function seen(last: string | null, remote: string, now: number): string | null {
  if (isAhead(remote, now)) return last;
  return last === null || remote > last ? remote : last;
}
