import { formatMoment } from '../../clocks/format-moment.ts';
import { openHours } from '../../clocks/open-hours.ts';
import { dutyCalendar, turnZone } from '../../duty/is-there.ts';
import { type DutyHole, listHoles } from '../../duty/list-holes.ts';
import type { Say } from '../../i18n/translator.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import { dutyRoles } from './duty-roles.ts';
import { type Check, languageOf, nameOfRole } from './lint.ts';

/** More hours than these are counted, not named. */
const MOST_NAMED = 3;
const DAY = 86_400_000;

/** "Mon 12:00–13:00", or with both days where it goes on over midnight. */
function spellHole({ from, until }: DutyHole, zone: string, say: Say): string {
  const language = languageOf(say);
  // Of the coming week the day of the week tells enough.
  const start = formatMoment(from, language, zone, from);
  const end = formatMoment(until, language, zone, from);
  return `${start}–${end.slice(until - from < DAY ? commonStart(start, end) : 0)}`;
}

/** Length of all but the last word, where it is the same in both: the day, which is said once. */
function commonStart(a: string, b: string): number {
  const last = (text: string) => text.lastIndexOf(' ') + 1;
  return last(a) === last(b) && a.slice(0, last(a)) === b.slice(0, last(b)) ? last(b) : 0;
}

/**
 * Hours of the coming week in which a role that is covered has nobody on duty (W20). A role whose cover hours are never open
 * is named, too: it reaches nobody at all.
 */
export const checkDuty: Check = (lint) => {
  const { policy, now, say } = lint;
  return dutyRoles(policy).flatMap(({ role, row }): LintFinding[] => {
    const at = policy.roles.findIndex(({ id }) => id === role);
    const calendar = dutyCalendar(policy.roles[at]?.calendar, policy);
    const finding = (message: string): LintFinding[] => [
      { level: 'warning', code: 'nobody-on-duty', path: ['roles', at], row, about: role, message },
    ];
    const called = nameOfRole(role, lint);
    if (openHours(calendar).add(now, 1) === null) return finding(say('lint.nobody-on-duty.closed', { role: called }));
    const holes = listHoles(role, policy, now);
    if (holes.length === 0) return [];
    const isWhole = holes.reduce((sum, { from, until }) => sum + until - from, 0) >= 7 * DAY;
    if (isWhole) return finding(say('lint.nobody-on-duty.week', { role: called }));
    const zone = turnZone(calendar, policy);
    const hours = holes.slice(0, MOST_NAMED).map((hole) => spellHole(hole, zone, say));
    const more = holes.length - hours.length;
    const all = more > 0 ? [...hours, say('lint.more', { count: more })] : hours;
    const list = new Intl.ListFormat(languageOf(say)).format(all);
    return finding(say('lint.nobody-on-duty', { role: called, hours: list }));
  });
};
