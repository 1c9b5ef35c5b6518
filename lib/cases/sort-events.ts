import type { LogEvent } from '../model/event.ts';

/** Orders events as the log does: by hybrid time, then by id. Plain code-unit order, the same on every device. */
export function compareEvents(a: LogEvent, b: LogEvent): number {
  return order(a.at, b.at) || order(a.id, b.id) || order(a.device, b.device) || a.seq - b.seq;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Any pile of events in log order, each id once. Of two events with the same id (two browsers said the same automatic thing)
 * the earlier stands, whatever the order they come in.
 */
export function sortEvents(events: Iterable<LogEvent>): LogEvent[] {
  const ids = new Set<string>();
  return [...events].sort(compareEvents).filter((event) => {
    if (ids.has(event.id)) return false;
    ids.add(event.id);
    return true;
  });
}
