import type { Calendar, Sla } from '../model/policy.ts';

/** The zone of this browser (or of this machine, on the command line). */
export function localTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export const DEFAULT_CALENDAR_ID = 'office';

/** Monday to Friday 9–17 in the team's zone: what is assumed until the team says when it works. */
export function defaultCalendar(timeZone: string): Calendar {
  const day = (): [string, string][] => [['09:00', '17:00']];
  return {
    id: DEFAULT_CALENDAR_ID,
    timeZone,
    weekly: { mon: day(), tue: day(), wed: day(), thu: day(), fri: day() },
  };
}

/** The guess where no SLA is found: shown as a guess, never breaches. */
export function guessedSla(calendar: string | null): Sla {
  return {
    id: 'guess',
    guess: true,
    when: { all: [] },
    calendar,
    targets: {
      urgent: { 'first-reply': 'PT1H' },
      high: { 'first-reply': 'PT4H' },
      normal: { 'first-reply': 'PT8H' },
      low: { 'first-reply': 'PT16H' },
      default: { 'first-reply': 'PT8H' },
    },
  };
}
