import { EVENT_DATA, type EventData, type EventType } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';

/**
 * The data of an event of one type, or undefined where it is of another type, of a newer version or does not parse: such an
 * event is kept in the timeline and changes nothing.
 */
export function findData<T extends EventType>(type: T, event: LogEvent): EventData<T> | undefined {
  if (event.type !== type || event.v !== 1) return undefined;
  const parsed = EVENT_DATA[type].safeParse(event.data);
  return parsed.success ? (parsed.data as EventData<T>) : undefined;
}

/** The instant part of an event's hybrid time. */
export function eventInstant(event: LogEvent): string {
  return event.at.split('~')[0] as string;
}
