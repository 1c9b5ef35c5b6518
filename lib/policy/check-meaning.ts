import type { PolicyFile } from '../model/policy.ts';
import { checkContents } from './check-contents.ts';
import { DEFAULT_CALENDAR_ID } from './default-calendar.ts';
import { DEFAULT_ROLES } from './default-roles.ts';
import type { Finding } from './policy-error.ts';

/** Roles a row may name although no person holds them: whoever has the ticket or the case at that moment. */
const FLOATING_ROLES = ['assignee', 'owner'];
const MAX_TARGET_HOURS = 10_000;

type Path = (string | number)[];

/** Hours of a duration such as `PT1H30M`, however many digits somebody typed. */
function hoursOf(duration: string): number {
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  return part('H') + part('M') / 60 + part('S') / 3600;
}

function duplicates(ids: readonly string[], path: Path, what: string, field: string): Finding[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [...path, i, field], message: `two ${what} are called "${id}"; give each its own name` }];
  });
}

function checkDates(policy: PolicyFile): Finding[] {
  return (policy.calendars ?? []).flatMap((calendar, i) => {
    const findings: Finding[] = [];
    for (const [j, date] of (calendar.holidays ?? []).entries()) {
      const time = Date.parse(`${date}T00:00:00Z`);
      if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
        findings.push({
          path: ['calendars', i, 'holidays', j],
          message: `there is no ${date}; write a date such as 2026-12-06`,
        });
    }
    for (const [day, periods] of Object.entries(calendar.weekly)) {
      const inOrder = periods.map((period, j) => ({ period, j })).sort((a, b) => (a.period[0] < b.period[0] ? -1 : 1));
      for (const [k, { period, j }] of inOrder.entries()) {
        const before = inOrder[k - 1]?.period;
        if (before && before[1] > period[0])
          findings.push({
            path: ['calendars', i, 'weekly', day, j],
            message: `this period overlaps ${before.join('–')}; let one end before the next starts`,
          });
      }
    }
    return findings;
  });
}

function checkTargets(policy: PolicyFile, calendars: readonly string[]): Finding[] {
  return (policy.slas ?? []).flatMap((sla, i) => {
    const findings: Finding[] = [];
    if (sla.calendar !== null && !calendars.includes(sla.calendar)) {
      const known = calendars.map((id) => `"${id}"`).join(', ');
      findings.push({
        path: ['slas', i, 'calendar'],
        message: `no calendar is called "${sla.calendar}"; use ${known}, or null for around the clock`,
      });
    }
    for (const [priority, targets] of Object.entries(sla.targets))
      for (const [metric, target] of Object.entries(targets)) {
        const hours = hoursOf(target);
        const path = ['slas', i, 'targets', priority, metric];
        if (hours === 0)
          findings.push({ path, message: 'a target of zero is missed at once; write a time such as PT4H' });
        if (hours > MAX_TARGET_HOURS)
          findings.push({ path, message: `${target} is longer than ${MAX_TARGET_HOURS} hours; check the unit` });
      }
    return findings;
  });
}

function checkRoles(policy: PolicyFile): Finding[] {
  const roles = new Set([...(policy.roles ?? DEFAULT_ROLES).map(({ id }) => id), ...FLOATING_ROLES]);
  const people = new Set((policy.people ?? []).map(({ id }) => id));
  const role = (id: string, path: Path): Finding[] =>
    roles.has(id) ? [] : [{ path, message: `no role is called "${id}"; use one of ${[...roles].join(', ')}` }];
  const person = (id: string | null | undefined, path: Path): Finding[] =>
    !id || people.has(id) ? [] : [{ path, message: `nobody in "people" has the id "${id}"; add them or correct it` }];
  return [
    ...(policy.matrix ?? []).flatMap((row, i) => [
      ...role(row.to.role, ['matrix', i, 'to', 'role']),
      ...person(row.to.person, ['matrix', i, 'to', 'person']),
      ...row.notify.flatMap((id, j) => role(id, ['matrix', i, 'notify', j])),
    ]),
    ...(policy.people ?? []).flatMap((one, i) => one.roles.flatMap((id, j) => role(id, ['people', i, 'roles', j]))),
    ...(policy.accounts ?? []).flatMap((account, i) => [
      ...person(account.csm, ['accounts', i, 'csm']),
      ...person(account.ae, ['accounts', i, 'ae']),
    ]),
  ];
}

/** What a well-shaped policy says that cannot be meant: names used twice or unknown, dates and times that do not exist. */
export function checkMeaning(policy: PolicyFile): Finding[] {
  const ids = (part: 'calendars' | 'slas' | 'matrix' | 'roles' | 'people' | 'steps', what: string): Finding[] =>
    duplicates(
      (policy[part] ?? []).map(({ id }) => id),
      [part],
      what,
      'id',
    );
  const given = policy.calendars ?? [];
  const calendars = given.length > 0 ? given.map(({ id }) => id) : [DEFAULT_CALENDAR_ID];
  const { watch, 'at-risk': atRisk, critical } = policy.levels ?? { watch: 0, 'at-risk': 1, critical: 2 };
  return [
    ...ids('calendars', 'calendars'),
    ...ids('slas', 'SLAs'),
    ...ids('matrix', 'rows'),
    ...ids('roles', 'roles'),
    ...ids('people', 'people'),
    ...ids('steps', 'steps'),
    ...duplicates(
      (policy.scripts ?? []).map(({ id, language }) => `${id} (${language})`),
      ['scripts'],
      'scripts',
      'id',
    ),
    ...(policy.levels && !(0 < watch && watch < atRisk && atRisk < critical && critical <= 100)
      ? [{ path: ['levels'], message: 'levels rise between 0 and 100: watch below at-risk below critical' }]
      : []),
    ...checkContents(policy),
    ...checkDates(policy),
    ...checkTargets(policy, calendars),
    ...checkRoles(policy),
  ];
}
