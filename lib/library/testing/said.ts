import type { EventData, EventType } from '../../model/case-events.ts';
import type { LogEvent } from '../../model/event.ts';

/** An event of the log, one minute after the one before it: number 3 was said at three minutes past nine. */
export function said<T extends EventType>(
  type: T,
  subject: string,
  data: EventData<T>,
  minute: number,
  by = 'ann',
): LogEvent {
  const at = new Date(Date.UTC(2026, 10, 16, 9, minute)).toISOString();
  return {
    id: `event-${String(minute).padStart(4, '0')}-${by}`,
    at: `${at}~0000`,
    by,
    device: `device-${by}`,
    seq: minute,
    space: 'team',
    type,
    subject,
    data: data as Record<string, unknown>,
    v: 1,
  };
}
