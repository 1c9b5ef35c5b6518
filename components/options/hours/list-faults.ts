import type { Say } from '../../../lib/i18n/translator.ts';
import { type Calendar, calendarSchema, type Sla, WEEKDAYS } from '../../../lib/model/policy.ts';
import { parseTypedDuration } from '../../shared/typed-duration.ts';
import { faultOfDay } from './day-periods.ts';
import { calendarName, slaName, TARGET_ROWS } from './sla-sentence.ts';
import { dayName } from './week-words.ts';

/** Something that stands in the way of saving, at a place such as `calendars.0.timeZone`. */
export interface Fault {
  path: string;
  /** The place in words, such as "Helsinki, time zone". */
  where: string;
  message: string;
}

interface Values {
  calendars: readonly Calendar[];
  slas: readonly Sla[];
}

function calendarFaults(calendars: readonly Calendar[], say: Say, locale: string): Fault[] {
  const words = { say, locale };
  const names = calendars.map((calendar) => calendarName(calendar, words).toLowerCase());
  return calendars.flatMap((calendar, i) => {
    const name = calendarName(calendar, words);
    const faults: Fault[] = [];
    const add = (field: string, label: string, message: string) =>
      faults.push({ path: `calendars.${i}.${field}`, where: say('hours.place', { name, field: label }), message });
    if (names.indexOf(names[i] ?? '') !== i) add('name', say('hours.name'), say('hours.fault.twice'));
    if (!calendarSchema.shape.timeZone.safeParse(calendar.timeZone).success)
      add('timeZone', say('hours.zone'), say('hours.fault.zone'));
    for (const day of WEEKDAYS) {
      const fault = faultOfDay(calendar.weekly[day] ?? []);
      if (fault) add(`weekly.${day}`, dayName(day, locale, 'long'), say(`hours.fault.day.${fault}`));
    }
    return faults;
  });
}

function slaFaults({ calendars, slas }: Values, say: Say, locale: string): Fault[] {
  const words = { say, locale };
  return slas.flatMap((sla, i) => {
    const name = slaName(sla, words);
    const faults: Fault[] = [];
    const add = (field: string, label: string, message: string) =>
      faults.push({ path: `slas.${i}.${field}`, where: say('hours.place', { name, field: label }), message });
    if (sla.calendar !== null && !calendars.some(({ id }) => id === sla.calendar))
      add('calendar', say('hours.calendar'), say('hours.fault.calendar'));
    for (const row of TARGET_ROWS)
      for (const [metric, target] of Object.entries(sla.targets[row] ?? {})) {
        const parsed = parseTypedDuration(target);
        if (parsed.ok) continue;
        const priority = row === 'default' ? say('hours.priority.default') : say(`priority.${row}`);
        const label = say('hours.target-of', { metric: say(`metric.${metric as 'resolution'}`), priority });
        add(`targets.${row}.${metric}`, label, say(`hours.fault.duration.${parsed.fault}`));
      }
    return faults;
  });
}

/**
 * Everything that stands in the way of saving, in the reader's language. The background checks again when it is saved: this is
 * for showing each thing beside its field while it is typed.
 */
export function listFaults(values: Values, say: Say, locale: string): Fault[] {
  return [...calendarFaults(values.calendars, say, locale), ...slaFaults(values, say, locale)];
}

/** What was refused when it was saved, in the reader's words where the same is known here. */
export function nameErrors(
  errors: readonly { path: string; message: string }[],
  faults: readonly Fault[],
): { path: string; message: string }[] {
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    const known = faults.find(({ path }) => error.path === path || error.path.startsWith(`${path}.`));
    const said = known ? { path: known.where, message: known.message } : error;
    const key = `${said.path} ${said.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [said];
  });
}
