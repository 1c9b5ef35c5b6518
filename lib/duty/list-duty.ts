import { openHours } from '../clocks/open-hours.ts';
import type { Calendar, Person, Policy } from '../model/policy.ts';
import { type Duty, deputiesOf, findDuty } from './find-duty.ts';
import { findPerson, peopleOfRole } from './find-people.ts';
import { dutyCalendar, turnZone } from './is-there.ts';
import { rotationPasses } from './rotation-passes.ts';

/** A stretch in which nothing about a role's duty changes, half-open, in milliseconds since the epoch. */
export type DutyStretch = Duty & { from: number; until: number };

/** Everybody who may come to have the role: whoever holds it or takes turns, and all who stand in for them. */
function candidates(role: string, policy: Policy): Set<Person> {
  const { rotation } = policy.roles.find(({ id }) => id === role) ?? {};
  const first = rotation
    ? rotation.people.flatMap((id) => findPerson(id, policy) ?? [])
    : [...peopleOfRole(role, policy)];
  // One list of who was asked for all of them: what is found below one person need not be looked for below another.
  const asked = new Set(first.map(({ id }) => id));
  const found = new Set(first);
  for (const person of first) for (const deputy of deputiesOf(person, policy, asked)) found.add(deputy);
  return found;
}

/** Every moment between two at which somebody else may come to have the role. */
function changes(role: string, policy: Policy, from: number, until: number): number[] {
  const { calendar, rotation } = policy.roles.find(({ id }) => id === role) ?? {};
  const cover = dutyCalendar(calendar, policy);
  const moments = new Set<number>([from]);
  const add = (at: number) => at > from && at < until && moments.add(at);
  const calendars = new Set<Calendar | null>([cover]);
  for (const person of candidates(role, policy)) {
    calendars.add(dutyCalendar(person.calendar, policy));
    for (const absence of person.absences ?? []) {
      add(Date.parse(absence.from));
      add(Date.parse(absence.until));
    }
  }
  for (const one of calendars)
    for (const [opens, closes] of openHours(one).stretches(from, until)) {
      add(opens);
      add(closes);
    }
  if (rotation) for (const at of rotationPasses(rotation, from, until, turnZone(cover, policy))) add(at);
  return [...moments].sort((a, b) => a - b);
}

const isSame = (a: Duty, b: Duty) =>
  a.on?.person === b.on?.person &&
  a.on?.why === b.on?.why &&
  a.on?.absent === b.on?.absent &&
  a.hole?.why === b.hole?.why &&
  a.hole?.until === b.hole?.until;

/**
 * Who has a role's duty from one moment to another, stretch by stretch without a gap (R41, R111). Exact to the millisecond: it
 * looks at every moment at which a calendar opens or closes, a turn passes on, or somebody goes or comes back.
 * @param from milliseconds since the epoch
 * @param until milliseconds since the epoch, the first moment after
 */
export function listDuty(role: string, policy: Policy, from: number, until: number): DutyStretch[] {
  const stretches: DutyStretch[] = [];
  const moments = changes(role, policy, from, until);
  for (const [i, at] of moments.entries()) {
    const duty = findDuty(role, at, policy);
    const end = moments[i + 1] ?? until;
    const last = stretches.at(-1);
    if (last && isSame(last, duty)) last.until = end;
    else stretches.push({ ...duty, from: at, until: end });
  }
  return stretches;
}
