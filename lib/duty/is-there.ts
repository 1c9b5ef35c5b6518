import { openHours } from '../clocks/open-hours.ts';
import type { Calendar, Person, Policy } from '../model/policy.ts';

/** The calendar an id stands for: null is around the clock, a missing one the team's first. */
export function dutyCalendar(id: string | null | undefined, policy: Pick<Policy, 'calendars'>): Calendar | null {
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

/** The end of the absence somebody is in, the last of those that overlap; null while they are not away. @param at milliseconds since the epoch */
export function awayUntil({ absences = [] }: Person, at: number): string | null {
  const now = absences.filter(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until));
  return now.reduce<string | null>(
    (last, { until }) => (last === null || Date.parse(until) > Date.parse(last) ? until : last),
    null,
  );
}

/** True while somebody can be asked: it is their working time, and they are not away. @param at milliseconds since the epoch */
export const isThere = (person: Person, at: number, policy: Policy): boolean =>
  !isAway(person, at) && isOpen(dutyCalendar(person.calendar, policy), at);
