import type { Calendar, PolicyFile } from '../model/policy.ts';
import { listed } from './check-names.ts';
import { checkDate, checkTime } from './check-time.ts';
import { DEFAULT_CALENDAR_ID } from './default-calendar.ts';
import type { Finding } from './policy-error.ts';

/** Ids of the calendars in force: a policy that gives none has the shipped one. */
export function knownCalendars({ calendars = [] }: PolicyFile): Set<string> {
  return new Set(calendars.length > 0 ? calendars.map(({ id }) => id) : [DEFAULT_CALENDAR_ID]);
}

/** A calendar that is named and not there; null and a missing one mean something of their own. */
export function checkCalendarId(
  id: string | null | undefined,
  known: ReadonlySet<string>,
  path: Finding['path'],
): Finding[] {
  if (id == null || known.has(id)) return [];
  return [{ path, message: `no calendar is called "${id}"; use ${listed(known)}, or null for around the clock` }];
}

function checkWeek({ weekly }: Calendar, path: Finding['path']): Finding[] {
  return Object.entries(weekly).flatMap(([day, periods]) => {
    const inOrder = periods.map((period, j) => ({ period, j })).sort((a, b) => (a.period[0] < b.period[0] ? -1 : 1));
    return inOrder.flatMap(({ period, j }, k): Finding[] => {
      const before = inOrder[k - 1]?.period;
      if (!before || before[1] <= period[0]) return [];
      const message = `this period overlaps ${before.join('–')}; let one end before the next starts`;
      return [{ path: [...path, 'weekly', day, j], message }];
    });
  });
}

/** Opening hours that overlap, holidays that do not exist. */
export function checkCalendars(policy: PolicyFile): Finding[] {
  return (policy.calendars ?? []).flatMap((calendar, i) => [
    ...(calendar.holidays ?? []).flatMap((date, j) => checkDate(date, ['calendars', i, 'holidays', j])),
    ...checkWeek(calendar, ['calendars', i]),
  ]);
}

/** Targets nobody can mean, and calendars that are not there. */
export function checkTargets(policy: PolicyFile): Finding[] {
  const calendars = knownCalendars(policy);
  const slas = (policy.slas ?? []).flatMap((sla, i) => [
    ...checkCalendarId(sla.calendar, calendars, ['slas', i, 'calendar']),
    ...Object.entries(sla.targets).flatMap(([priority, targets]) =>
      Object.entries(targets).flatMap(([metric, target]) =>
        checkTime(
          target,
          ['slas', i, 'targets', priority, metric],
          'a target of zero is missed at once; write a time such as PT4H',
        ),
      ),
    ),
  ]);
  const cadence = (policy.cadence ?? []).flatMap((line, i) =>
    (['acknowledge', 'tellCustomer', 'update', 'askFixOwner'] as const).flatMap((field) =>
      checkTime(line[field], ['cadence', i, field], 'a time of zero is over at once; write a time such as PT1H'),
    ),
  );
  return [...slas, ...cadence];
}
