import { openHours } from '../../lib/clocks/open-hours.ts';
import { dutyCalendar, isThere } from '../../lib/duty/is-there.ts';
import type { Person, Policy } from '../../lib/model/policy.ts';
import type { Moment } from './context.ts';

/**
 * Which person of the team's list works at this browser: the one who said so in the settings, else the one of the log, else
 * the only one of that name or of an address that was given as one's own. Undefined where it cannot be told.
 */
export function findMe({
  settings,
  policy,
  identity,
}: Pick<Moment, 'settings' | 'policy' | 'identity'>): Person | undefined {
  const said = policy.people.find(({ id }) => id === settings.person);
  if (said) return said;
  const known = policy.people.find(({ id }) => id === identity?.person);
  if (known) return known;
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const name = settings.name.trim();
  const fits = ({ name: own, addresses }: Person) =>
    (name !== '' && same(own, name)) || addresses.some((address) => settings.mine.some((mine) => same(mine, address)));
  const people = policy.people.filter(fits);
  return people.length === 1 ? people[0] : undefined;
}

/** Somebody the team's list does not name works in the team's first calendar. */
export const UNLISTED: Person = { id: '', name: '', roles: [], accounts: [], addresses: [] };

/** Absences and closed hours may follow one another; nobody has more of them in a row. */
const MOST_TURNS = 20;

/**
 * When a person can be told something: now where it is their working time, else when that begins; null where it never does.
 * @param now milliseconds since the epoch
 */
export function whenReachable(person: Person, now: number, policy: Policy): number | null {
  let at = now;
  for (let i = 0; i < MOST_TURNS; i++) {
    if (isThere(person, at, policy)) return at;
    const until = (person.absences ?? []).flatMap((away) =>
      Date.parse(away.from) <= at && at < Date.parse(away.until) ? [Date.parse(away.until)] : [],
    );
    const opens = openHours(dutyCalendar(person.calendar, policy)).add(Math.max(at, ...until), 1);
    if (opens === null) return null;
    at = opens - 1;
  }
  return null;
}
