import { formatMoment } from '../../clocks/format-moment.ts';
import { deputiesOf } from '../../duty/find-duty.ts';
import { findPerson } from '../../duty/find-people.ts';
import { dutyCalendar, turnZone } from '../../duty/is-there.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import type { Mend } from '../../model/mend.ts';
import { commonAbsence } from './common-absence.ts';
import { type Check, type Lint, languageOf, nameOfRole } from './lint.ts';
import { FLOATING_ROLES, holdersOf, ladderOf } from './reach.ts';

const WEEK = 7 * 86_400_000;

interface Named {
  role: string;
  person: string;
  path: (string | number)[];
  row: string;
  /** Path and value by which a mend knows that the place is still the same one. */
  test: { path: (string | number)[]; value: string };
}

/** Every place where a row or its ladder names a person. */
function listNamed({ policy }: Lint): Named[] {
  const found = new Map<string, Named>();
  const name = (to: { role: string; person?: string | null | undefined }, more: Omit<Named, 'role' | 'person'>) => {
    const key = more.path.join('.');
    if (to.person && !found.has(key)) found.set(key, { role: to.role, person: to.person, ...more });
  };
  for (const [i, row] of policy.matrix.entries()) {
    const test = { path: ['matrix', i, 'id'], value: row.id };
    name(row.to, { path: ['matrix', i, 'to', 'person'], row: row.id, test });
    const ladder = ladderOf(row, policy);
    const at = ladder ? policy.ladders.indexOf(ladder) : -1;
    for (const [j, step] of ladder?.steps.entries() ?? []) {
      const path = ['ladders', at, 'steps', j];
      if ('role' in step.to)
        name(step.to, {
          path: [...path, 'to', 'person'],
          row: row.id,
          test: { path: [...path, 'id'], value: step.id },
        });
    }
  }
  return [...found.values()];
}

/** Leaves it to whoever has the role, where somebody else does. */
function leaveToRole({ role, person, path, test, row }: Named, lint: Lint): Mend | undefined {
  if (FLOATING_ROLES.includes(role) || !holdersOf(role, lint.policy).some(({ id }) => id !== person)) return undefined;
  return {
    label: lint.say('lint.mend.leave-to-role', { role: nameOfRole(role, lint) }),
    part: String(path[0]),
    patch: [
      { op: 'test', ...test },
      { op: 'test', path, value: person },
      { op: 'remove', path },
    ],
    row,
  };
}

/** People who are named, away in the coming week, and have nobody to stand in who is not away, too. */
export const checkAway: Check = (lint) => {
  const { policy, now, say } = lint;
  return listNamed(lint).flatMap((named): LintFinding[] => {
    const person = findPerson(named.person, policy);
    if (!person?.absences?.length) return [];
    const away = commonAbsence([person, ...deputiesOf(person, policy, new Set([person.id]))], now, now + WEEK);
    if (!away) return [];
    const zone = turnZone(dutyCalendar(person.calendar, policy), policy);
    const spell = (ms: number) => formatMoment(ms, languageOf(say), zone);
    const mend = leaveToRole(named, lint);
    const { name } = person;
    return [
      {
        level: 'warning',
        code: 'person-away',
        path: named.path,
        row: named.row,
        about: person.id,
        message:
          away.from <= now
            ? say('lint.person-away', { name, until: spell(away.until) })
            : say('lint.person-away.soon', { name, from: spell(away.from), until: spell(away.until) }),
        ...(mend && { mend }),
      },
    ];
  });
};
