export interface SnoozeTimes {
  halfHour: string;
  hour: string;
  /** 9:00 of the next day where the reader is. */
  tomorrow: string;
}

/** The usual times to snooze until, as instants. @param now milliseconds since 1970 */
export function snoozeTimes(now: number): SnoozeTimes {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(9, 0, 0, 0);
  return {
    halfHour: instant(now + 30 * 60_000),
    hour: instant(now + 60 * 60_000),
    tomorrow: instant(morning.getTime()),
  };
}

/** The instant of a local date and time such as `2026-11-16T09:30`; undefined where it is none or not after `now`. */
export function findFutureInstant(local: string, now: number): string | undefined {
  const at = new Date(local).getTime();
  return Number.isNaN(at) || at <= now ? undefined : instant(at);
}

const instant = (at: number) => new Date(at).toISOString();
