import { formatMoment } from '../../clocks/format-moment.ts';
import { deputiesOf } from '../../duty/find-duty.ts';
import { findPerson } from '../../duty/find-people.ts';
import { dutyCalendar, turnZone } from '../../duty/is-there.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import type { Mend } from '../../model/mend.ts';
import type { Person } from '../../model/policy.ts';
import { commonAbsence } from './common-absence.ts';
import { dutyRoles } from './duty-roles.ts';
import { type Check, type Lint, languageOf, listNames, nameOfPerson, nameOfRole } from './lint.ts';
import { holdersOf } from './reach.ts';

/** How far ahead absences are looked at: long enough to find somebody else. */
const AHEAD = 28 * 86_400_000;

/** The one person who could stand in, where there is one and no other. */
function onlyOther(person: Person, { policy }: Lint): Person | undefined {
  const others = policy.people.filter(({ id }) => id !== person.id);
  if (others.length === 1) return others[0];
  const alike = others.filter(({ roles }) => roles.some((role) => person.roles.includes(role)));
  return alike.length === 1 ? alike[0] : undefined;
}

function addDeputy(person: Person, at: number, lint: Lint): Mend | undefined {
  const other = onlyOther(person, lint);
  return (
    other && {
      label: lint.say('lint.mend.deputy', { name: other.name }),
      part: 'people',
      patch: [
        { op: 'test', path: ['people', at, 'id'], value: person.id },
        { op: 'test', path: ['people', at, 'deputies'], value: person.deputies ?? null },
        { op: 'add', path: ['people', at, 'deputies'], value: [other.id] },
      ],
    }
  );
}

/** Whoever is the only one of a role that the matrix relies on, and has nobody to stand in. */
function findMissing(lint: Lint): LintFinding[] {
  const { policy, say } = lint;
  const named = new Set<string>();
  return dutyRoles(policy).flatMap(({ role, row }): LintFinding[] => {
    const [only, ...others] = new Set(holdersOf(role, policy));
    if (!only || others.length > 0 || named.has(only.id)) return [];
    if ((only.deputies ?? []).some((id) => id !== only.id && findPerson(id, policy))) return [];
    named.add(only.id);
    const at = policy.people.indexOf(only);
    const mend = addDeputy(only, at, lint);
    const message = say('lint.deputy-missing', { name: only.name, role: nameOfRole(role, lint) });
    return [
      {
        level: 'warning',
        code: 'deputy-missing',
        path: ['people', at],
        row,
        about: only.id,
        message,
        ...(mend && { mend }),
      },
    ];
  });
}

/** Those who stand in for each other, and nobody else for them, while all of them are away. */
function findRings(lint: Lint): LintFinding[] {
  const { policy, now, say } = lint;
  const said = new Set<string>();
  return policy.people.flatMap((person, at): LintFinding[] => {
    if (!person.absences?.length || said.has(person.id)) return [];
    const deputies = [...deputiesOf(person, policy, new Set([person.id]))];
    const isRing = deputies.some(({ deputies: theirs = [] }) => theirs.includes(person.id));
    if (!isRing) return [];
    const ring = [person, ...deputies];
    const away = commonAbsence(ring, now, now + AHEAD);
    if (!away) return [];
    for (const { id } of ring) said.add(id);
    const zone = turnZone(dutyCalendar(person.calendar, policy), policy);
    const spell = (ms: number) => formatMoment(ms, languageOf(say), zone);
    return [
      {
        level: 'warning',
        code: 'deputies-in-a-ring',
        path: ['people', at, 'deputies'],
        about: person.id,
        message: say('lint.deputies-in-a-ring', {
          names: listNames(
            ring.map(({ id }) => nameOfPerson(id, lint)),
            say,
          ),
          from: spell(away.from),
          until: spell(away.until),
        }),
      },
    ];
  });
}

/** Deputies who are missing, or stand in for each other while all are away. */
export const checkDeputies: Check = (lint) => [...findMissing(lint), ...findRings(lint)];
