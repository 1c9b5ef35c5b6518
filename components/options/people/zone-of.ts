import type { Calendar } from '../../../lib/model/policy.ts';

/** The zone in which a person's days are meant: that of their working hours, else of the team's first calendar. */
export function zoneOf(calendar: string | null | undefined, calendars: readonly Calendar[]): string {
  const own = calendars.find(({ id }) => id === calendar) ?? calendars[0];
  return own?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
