import type { AlertRules } from '../../../lib/alerts/decide-alerts.ts';
import { dayStart, digestTimes, isQuiet, quietEnds } from '../../../lib/alerts/digest-times.ts';
import { dutyCalendar } from '../../../lib/duty/is-there.ts';
import { type AlertSettings, DEFAULT_ALERTS } from '../../../lib/model/alerts.ts';
import type { Person } from '../../../lib/model/policy.ts';
import type { Moment } from '../context.ts';
import { findMe, UNLISTED, whenReachable } from '../me.ts';

/** So many calls a day for a role that the team gave no number. */
const USUAL_BUDGET = 2;

type Who = Pick<Moment, 'settings' | 'policy' | 'identity'>;

/** Whoever works here, as the team's list has them; else somebody of no role. */
const personHere = (moment: Who): Person => findMe(moment) ?? UNLISTED;

/** What this person wants of alerts; where they never said, their own tickets, and everybody's for whoever leads. */
export function alertSettings(moment: Who): AlertSettings {
  const { roles } = personHere(moment);
  const leads = roles.some((role) => ['lead', 'supervisor', 'escalation-manager', 'executive'].includes(role));
  return moment.settings.alerts ?? { ...DEFAULT_ALERTS, scope: leads ? 'team' : 'mine' };
}

/** How many calls a day are this person's by the team's word: the most of any of their roles. */
export function budgetByRole(moment: Who): number {
  const { budgets } = moment.policy.alerts;
  const given = personHere(moment).roles.flatMap((role) => budgets[role] ?? []);
  return given.length > 0 ? Math.max(...given) : (budgets.agent ?? USUAL_BUDGET);
}

/** True where the team chose other roles to be called (W5). */
export function isLeftOut(moment: Who): boolean {
  const { roles } = moment.policy.alerts;
  return roles.length > 0 && !personHere(moment).roles.some((role) => roles.includes(role));
}

/** The rules as they stand for this person at this moment: their hours, their quiet, the team's digests and budgets. */
export function alertRules(moment: Moment): AlertRules {
  const now = Date.parse(moment.now);
  const me = personHere(moment);
  const settings = alertSettings(moment);
  const zone = dutyCalendar(me.calendar, moment.policy)?.timeZone ?? Temporal.Now.timeZoneId();
  const { last, next } = digestTimes(moment.policy.alerts.digests, zone, now);
  const works = whenReachable(me, now, moment.policy);
  const isStill = isQuiet(settings.quiet, zone, now);
  const wakes = isStill && settings.quiet ? quietEnds(settings.quiet, zone, now) : now;
  return {
    way: isLeftOut(moment) ? 'off' : settings.way,
    from: settings.from,
    budget: settings.budget ?? budgetByRole(moment),
    dayStart: dayStart(zone, now),
    lastDigest: last,
    nextDigest: next,
    isReachable: works === now && !isStill,
    reachableAt: works === null ? null : whenReachable(me, Math.max(works, wakes), moment.policy),
  };
}
