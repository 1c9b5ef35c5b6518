import { openHours } from '../clocks/open-hours.ts';
import type { Calendar, Person, Policy } from '../model/policy.ts';

/** The calendar an id stands for: null is around the clock, a missing one the team's first. */
export function dutyCalendar(id: string | null | undefined, policy: Policy): Calendar | null {
  if (id === null) return null;
  return policy.calendars.find((calendar) => calendar.id === id) ?? policy.calendars[0] ?? null;
}

/** The zone in whose days turns are counted: that of the cover hours, else of the team's first calendar. */
export function turnZone(calendar: Calendar | null, policy: Policy): string {
  return calendar?.timeZone ?? policy.calendars[0]?.timeZone ?? 'UTC';
}

/** True while a calendar is open. @param at milliseconds since the epoch */
export const isOpen = (calendar: Calendar | null, at: number): boolean => openHours(calendar).between(at, at + 1) > 0;

/** True while somebody is away. @param at milliseconds since the epoch */
export const isAway = ({ absences = [] }: Person, at: number): boolean =>
  absences.some(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until));

/** True while somebody can be asked: it is their working time, and they are not away. @param at milliseconds since the epoch */
export const isThere = (person: Person, at: number, policy: Policy): boolean =>
  !isAway(person, at) && isOpen(dutyCalendar(person.calendar, policy), at);
