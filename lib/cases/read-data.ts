import { EVENT_DATA, type EventData, type EventType } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';

/** What was parsed ahead, by its event: events never change. It goes with them. */
const ahead = new WeakMap<LogEvent, unknown>();

/** Parses the data of an event before it is asked for: whoever waits for more of them to be read has the time. */
export function parseAhead(event: LogEvent): void {
  if (!Object.hasOwn(EVENT_DATA, event.type)) return;
  const data = findData(event.type as EventType, event);
  if (data !== undefined) ahead.set(event, data);
}

/**
 * The data of an event of one type, or undefined where it is of another type, of a newer version or does not parse: such an
 * event is kept in the timeline and changes nothing.
 */
export function findData<T extends EventType>(type: T, event: LogEvent): EventData<T> | undefined {
  if (event.type !== type || event.v !== 1) return undefined;
  const known = ahead.get(event);
  if (known !== undefined) return known as EventData<T>;
  const parsed = EVENT_DATA[type].safeParse(event.data);
  return parsed.success ? (parsed.data as EventData<T>) : undefined;
}

/**
 * When an event was said, as an ISO 8601 instant: by the clock of whoever said it where that is far from the hybrid time, which
 * tells the order; else the instant part of that.
 */
export function eventInstant(event: Pick<LogEvent, 'at' | 'on'>): string {
  if (event.on != null) return event.on;
  const end = event.at.indexOf('~');
  return end < 0 ? event.at : event.at.slice(0, end);
}

const DAY = 24 * 60 * 60 * 1000;

/** True where the clock of a computer that spoke, or of one before it in the same case, is off by more than a day. @param now milliseconds since the epoch */
export function isClockOff(event: Pick<LogEvent, 'at' | 'on'>, now: number): boolean {
  return event.on != null || Date.parse(eventInstant(event)) > now + DAY;
}
