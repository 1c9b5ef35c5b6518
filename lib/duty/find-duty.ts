import { openHours } from '../clocks/open-hours.ts';
import type { Person, Policy } from '../model/policy.ts';
import { findPerson, peopleOfRole } from './find-people.ts';
import { dutyCalendar, isAway, isOpen, isThere, turnZone } from './is-there.ts';
import { rotationTurn } from './rotation-turn.ts';

/** Who has a role's duty at a moment. */
export interface OnDuty {
  person: Person;
  /** It is their turn, they are at work, or they stand in for `absent`. */
  why: 'turn' | 'at-work' | 'deputy';
  absent: Person | null;
}

/**
 * Why nobody has it: nobody holds the role, nobody of them or their deputies can be asked though the role is covered, or the
 * role is not covered at that hour; `until` says when it is again, in milliseconds since the epoch.
 */
export interface Hole {
  why: 'no-people' | 'nobody-there' | 'not-covered';
  until: number | null;
}

export type Duty = { on: OnDuty; hole: null } | { on: null; hole: Hole };

const hole = (why: Hole['why'], until: number | null = null): Duty => ({ on: null, hole: { why, until } });

/** Deputies in their order, and theirs; whoever stands in for each other is asked once. */
export function* deputiesOf(person: Person, policy: Policy, asked: Set<string>): Generator<Person> {
  const open = [(person.deputies ?? []).values()];
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const { value: id, done } = last.next();
    if (done) {
      open.pop();
      continue;
    }
    const deputy = findPerson(id, policy);
    if (!deputy || asked.has(id)) continue;
    asked.add(id);
    yield deputy;
    open.push((deputy.deputies ?? []).values());
  }
}

/**
 * The first deputy of a person who can be asked.
 * @param at milliseconds since the epoch
 * @param asked ids of those who were asked already, and cannot be; who is asked now is added
 */
export function findDeputy(person: Person, at: number, policy: Policy, asked = new Set<string>()): Person | undefined {
  asked.add(person.id);
  for (const deputy of deputiesOf(person, policy, asked)) if (isThere(deputy, at, policy)) return deputy;
  return undefined;
}

/** Whoever's turn it is has it at any hour of it; away, their deputy has it, then whoever's turn comes next. */
function findByTurn(turn: readonly Person[], at: number, policy: Policy): OnDuty | undefined {
  const [first] = turn;
  const asked = new Set<string>();
  for (const person of turn) {
    if (!isAway(person, at))
      return { person, why: person === first ? 'turn' : 'deputy', absent: person === first ? null : (first as Person) };
    const deputy = findDeputy(person, at, policy, asked);
    if (deputy) return { person: deputy, why: 'deputy', absent: person };
  }
  return undefined;
}

function findByHours(people: readonly Person[], at: number, policy: Policy): OnDuty | undefined {
  const there = people.find((person) => isThere(person, at, policy));
  if (there) return { person: there, why: 'at-work', absent: null };
  const asked = new Set<string>();
  for (const absent of people) {
    const deputy = findDeputy(absent, at, policy, asked);
    if (deputy) return { person: deputy, why: 'deputy', absent };
  }
  return undefined;
}

/**
 * Who is on duty for a role, or why nobody is (R41, R111): by turns where the role has them, else whoever of its people is at
 * work, in the order of the list; then their deputies. Always one of the two, never nothing.
 * @param role id of the role
 * @param at milliseconds since the epoch
 */
export function findDuty(role: string, at: number, policy: Policy): Duty {
  const { calendar: id, rotation } = policy.roles.find((one) => one.id === role) ?? {};
  const calendar = dutyCalendar(id, policy);
  const people = rotation
    ? rotationTurn(rotation, at, turnZone(calendar, policy)).flatMap((one) => findPerson(one, policy) ?? [])
    : peopleOfRole(role, policy);
  if (people.length === 0) return hole('no-people');
  if (!isOpen(calendar, at)) {
    const opens = openHours(calendar).add(at, 1);
    return hole('not-covered', opens === null ? null : opens - 1);
  }
  const on = rotation ? findByTurn(people, at, policy) : findByHours(people, at, policy);
  return on ? { on, hole: null } : hole('nobody-there');
}
