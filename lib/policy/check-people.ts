import type { Rotation } from '../model/duty.ts';
import type { Person, PolicyFile } from '../model/policy.ts';
import { checkCalendarId, knownCalendars } from './check-hours.ts';
import { listed } from './check-names.ts';
import { checkDate } from './check-time.ts';
import { DEFAULT_ROLES } from './default-roles.ts';
import type { Finding } from './policy-error.ts';

type Path = Finding['path'];

/** Roles a row may name although no person holds them: whoever has the ticket or the case at that moment. */
const FLOATING_ROLES = ['assignee', 'owner'];

/** Who and what may be named in a policy: the team's own, and the roles that are shipped, for they are filled up. */
export interface Known {
  checkRole: (id: string, path: Path) => Finding[];
  checkPerson: (id: string | null | undefined, path: Path) => Finding[];
}

export function knownOf(policy: PolicyFile): Known {
  const roles = new Set([...(policy.roles ?? []), ...DEFAULT_ROLES].map(({ id }) => id).concat(FLOATING_ROLES));
  const people = new Set((policy.people ?? []).map(({ id }) => id));
  return {
    checkRole: (id, path) =>
      roles.has(id) ? [] : [{ path, message: `no role is called "${id}"; use one of ${listed(roles)}` }],
    checkPerson: (id, path) =>
      !id || people.has(id) ? [] : [{ path, message: `nobody in "people" has the id "${id}"; add them or correct it` }],
  };
}

function checkAbsences(person: Person, path: Path): Finding[] {
  return (person.absences ?? []).flatMap((absence, i): Finding[] => {
    const findings = (['from', 'until'] as const).flatMap((field): Finding[] =>
      Number.isNaN(Date.parse(absence[field]))
        ? [
            {
              path: [...path, 'absences', i, field],
              message: `there is no ${absence[field]}; write a moment such as 2026-11-16T09:00:00Z`,
            },
          ]
        : [],
    );
    if (findings.length > 0 || Date.parse(absence.from) < Date.parse(absence.until)) return findings;
    return [
      { path: [...path, 'absences', i, 'until'], message: 'this absence ends before it starts; swap its two moments' },
    ];
  });
}

function checkRotation(rotation: Rotation, path: Path, { checkPerson }: Known): Finding[] {
  return [
    ...checkDate(rotation.from, [...path, 'from']),
    ...rotation.people.flatMap((id, i) => checkPerson(id, [...path, 'people', i])),
  ];
}

/** People, roles and accounts: whoever is named and not there, and times that cannot be. */
export function checkPeople(policy: PolicyFile, known: Known): Finding[] {
  const calendars = knownCalendars(policy);
  return [
    ...(policy.people ?? []).flatMap((one, i) => [
      ...one.roles.flatMap((id, j) => known.checkRole(id, ['people', i, 'roles', j])),
      ...checkCalendarId(one.calendar, calendars, ['people', i, 'calendar']),
      ...(one.deputies ?? []).flatMap((id, j) => {
        const path = ['people', i, 'deputies', j];
        if (id !== one.id) return known.checkPerson(id, path);
        return [{ path, message: 'nobody stands in for themselves; name somebody else, or remove this one' }];
      }),
      ...checkAbsences(one, ['people', i]),
    ]),
    ...(policy.roles ?? []).flatMap((role, i) => [
      ...checkCalendarId(role.calendar, calendars, ['roles', i, 'calendar']),
      ...(role.rotation ? checkRotation(role.rotation, ['roles', i, 'rotation'], known) : []),
    ]),
    ...(policy.accounts ?? []).flatMap((account, i) => [
      ...known.checkPerson(account.csm, ['accounts', i, 'csm']),
      ...known.checkPerson(account.ae, ['accounts', i, 'ae']),
    ]),
  ];
}
