import type { LintFinding } from '../../model/lint-finding.ts';
import type { Mend } from '../../model/mend.ts';
import type { MatrixRow } from '../../model/policy.ts';
import { asksNothing } from './asks-nothing.ts';
import { type Check, type Lint, languageOf, listNames, nameOfLadder, nameOfRole } from './lint.ts';
import { FLOATING_ROLES, holdersOf, ladderOf, ladderReaches, reachesByItself } from './reach.ts';
import { isShippedLadder, isShippedRow } from './shipped.ts';

/** Takes the first ladder that does reach somebody. */
function changeLadder(row: MatrixRow, index: number, { policy, say }: Lint): Mend | undefined {
  const ladder = policy.ladders.find((one) => ladderReaches(one, row, policy));
  return (
    ladder && {
      label: say('lint.mend.ladder', { ladder: nameOfLadder(ladder, say) }),
      part: 'matrix',
      patch: [
        { op: 'test', path: ['matrix', index, 'id'], value: row.id },
        { op: 'test', path: ['matrix', index, 'ladder'], value: row.ladder ?? null },
        { op: 'add', path: ['matrix', index, 'ladder'], value: ladder.id },
      ],
      row: row.id,
    }
  );
}

/** Rows that reach nobody, nor does their ladder: an error, but a warning for a row that stands as it was shipped. */
export const findDeadEnds: Check = (lint) => {
  const { policy, say } = lint;
  return policy.matrix.flatMap((row, i): LintFinding[] => {
    const ladder = ladderOf(row, policy);
    if (asksNothing(row) || reachesByItself(row, policy) || ladderReaches(ladder, row, policy)) return [];
    const role = nameOfRole(row.to.role, lint);
    const mend = changeLadder(row, i, lint);
    return [
      {
        level: isShippedRow(row) ? 'warning' : 'error',
        code: 'dead-end',
        path: ['matrix', i, 'to', 'role'],
        row: row.id,
        about: row.to.role,
        message: say(ladder ? 'lint.dead-end' : 'lint.dead-end.no-ladder', { role }),
        ...(mend && { mend }),
      },
    ];
  });
};

interface Naming {
  path: LintFinding['path'];
  row: string | null;
  count: number;
  /** A row goes to it; else it is only told, or a step of a ladder. */
  takes: boolean;
}

interface EmptyRoles {
  /** Roles that the team's own rows and ladders name, with the first place that names each. */
  own: Map<string, Naming>;
  /** Roles that only rows and ladders name that stand as they were shipped. */
  shipped: string[];
}

/** Roles that rows and ladders name although nobody holds them. */
function findEmptyRoles({ policy }: Lint, dead: ReadonlySet<string>): EmptyRoles {
  const shipped = new Set<string>();
  const found = new Map<string, Naming>();
  const name = (isShipped: boolean, role: string, path: LintFinding['path'], row: string | null, takes = false) => {
    if (FLOATING_ROLES.includes(role) || holdersOf(role, policy).length > 0) return;
    if (isShipped) {
      shipped.add(role);
      return;
    }
    const known = found.get(role);
    if (!known) found.set(role, { path, row, count: 1, takes });
    else {
      known.count++;
      if (takes && !known.takes) found.set(role, { path, row, count: known.count, takes });
    }
  };
  for (const [i, row] of policy.matrix.entries()) {
    if (asksNothing(row)) continue;
    const isShipped = isShippedRow(row);
    // A dead end of the team's own says it already.
    if (!reachesByItself(row, policy) && (isShipped || !dead.has(row.id)))
      name(isShipped, row.to.role, ['matrix', i, 'to', 'role'], row.id, true);
    for (const [j, role] of row.notify.entries())
      if (!reachesByItself({ ...row, to: { role } }, policy)) name(isShipped, role, ['matrix', i, 'notify', j], row.id);
  }
  const climbed = new Set(policy.matrix.map((row) => ladderOf(row, policy)));
  for (const [i, ladder] of policy.ladders.entries()) {
    const isShipped = isShippedLadder(ladder);
    for (const [j, { to }] of climbed.has(ladder) ? ladder.steps.entries() : [])
      if ('role' in to && !to.person) name(isShipped, to.role, ['ladders', i, 'steps', j, 'to', 'role'], null);
  }
  return { own: found, shipped: [...shipped].filter((role) => !found.has(role)) };
}

/** What is said of the shipped rows and ladders together: the team has done nothing wrong, and knows whom to name next. */
function shippedRoles(roles: readonly string[], lint: Lint): LintFinding[] {
  if (roles.length === 0) return [];
  const { say } = lint;
  const names = new Intl.ListFormat(languageOf(say)).format(roles.map((role) => nameOfRole(role, lint)));
  const message = say('lint.shipped-roles', { roles: names });
  return [{ level: 'warning', code: 'role-without-people', path: ['people'], message }];
}

/**
 * Who is reached. A team without people hears it once, and so does one in which nobody holds any role of the matrix: one
 * sentence says what to do, twenty would only frighten.
 */
export const checkReach: Check = (lint) => {
  const { policy, say } = lint;
  if (policy.matrix.length === 0) return [];
  if (policy.people.length === 0)
    return [{ level: 'warning', code: 'nobody-named', path: ['people'], message: say('lint.nobody-named') }];
  const dead = findDeadEnds(lint);
  const directed = policy.matrix.filter(({ to }) => !FLOATING_ROLES.includes(to.role));
  if (directed.length > 1 && dead.length === directed.length) {
    const roles = [...new Set(directed.map(({ to }) => nameOfRole(to.role, lint)))];
    const message = say('lint.nobody-reached', { roles: listNames(roles, say) });
    const level = dead.some((one) => one.level === 'error') ? 'error' : 'warning';
    return [{ level, code: 'nobody-reached', path: ['people'], message }];
  }
  const own = dead.filter(({ level }) => level === 'error');
  const empty = findEmptyRoles(lint, new Set(own.map(({ row }) => row ?? '')));
  return [
    ...own,
    ...shippedRoles(empty.shipped, lint),
    ...[...empty.own].map(
      ([role, { path, row, count, takes }]): LintFinding => ({
        level: 'warning',
        code: 'role-without-people',
        path,
        ...(row !== null && { row }),
        about: role,
        message: say(takes ? 'lint.role-without-people' : 'lint.role-without-people.told', {
          role: nameOfRole(role, lint),
          count,
        }),
      }),
    ),
  ];
};
