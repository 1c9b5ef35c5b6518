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

/** The clock after an event of another device was seen, so that what we say next sorts after it. */
export function seen(last: string | null, remote: string, now: number): string | null {
  if (millisOf(remote) > now + MAX_LEAD_MS) return last;
  return last === null || remote > last ? remote : last;
}
