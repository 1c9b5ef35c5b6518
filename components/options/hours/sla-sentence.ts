import { METRICS, type Metric, PRIORITIES, type Priority, type Status } from '../../../lib/model/kinds.ts';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { lowerFirst } from '../../shared/letter-case.ts';
import { nameOf } from '../../shared/name-of.ts';
import { spellTypedDuration } from '../../shared/typed-duration.ts';
import { describeWhen, type Words } from './describe-when.ts';

/** Strictest first, the rest last. */
export const TARGET_ROWS = [...PRIORITIES].reverse().concat('default' as never) as readonly (Priority | 'default')[];

export type Pauses = ReadonlyMap<Metric, readonly Status[]>;

/** What a calendar is called: its name, or for the shipped one and for those made by hand its id. */
export function calendarName(calendar: Pick<Calendar, 'id' | 'name'>, { say }: Pick<Words, 'say'>): string {
  return calendar.name?.trim() || nameOf(say, 'hours-shipped', calendar.id);
}

/** What an SLA is called. */
export function slaName(sla: Pick<Sla, 'id' | 'name'>, { say }: Pick<Words, 'say'>): string {
  return sla.name?.trim() || nameOf(say, 'hours-shipped', sla.id);
}

/** The one priority that a condition lets through, where it is one. */
function onlyPriority(sla: Sla): Priority | undefined {
  const { when } = sla;
  const tests = when && 'all' in when ? when.all : when ? [when] : [];
  const found = tests.flatMap((test) => ('priority' in test ? [test.priority] : []));
  return found.length === 1 && found[0]?.length === 1 ? found[0][0] : undefined;
}

function sayTargets(sla: Sla, metric: Metric, { say, locale }: Words): string | null {
  const only = onlyPriority(sla);
  const rows = TARGET_ROWS.flatMap((row) => {
    const target = sla.targets[row]?.[metric];
    return target === undefined ? [] : [{ row, time: spellTypedDuration(target, say) }];
  });
  if (rows.length === 0) return null;
  // Where every priority has its own, the rest is only the odd ticket without one: the table shows that.
  if (rows.length === TARGET_ROWS.length) rows.pop();
  const name = lowerFirst(say(`metric.${metric}`), locale);
  const own = only && (rows.find(({ row }) => row === only) ?? rows.find(({ row }) => row === 'default'));
  const isAll = rows.some(({ row }) => row === 'default') || rows.length === PRIORITIES.length;
  const isSame = isAll && rows.every(({ time }) => time === rows[0]?.time);
  if (own || isSame) return say('hours.sentence.target', { metric: name, time: (own ?? rows[0])?.time ?? '' });
  const times = rows.map(({ row, time }) => {
    const priority = row === 'default' ? say('hours.priority.default') : lowerFirst(say(`priority.${row}`), locale);
    return say('hours.sentence.time', { time, priority });
  });
  return say('hours.sentence.target', {
    metric: name,
    time: new Intl.ListFormat(locale, { type: 'conjunction' }).format(times),
  });
}

/**
 * An SLA in one or two sentences: "Tickets with priority Urgent and tag vip: first reply within 1 h, resolution within 8 h, in
 * the hours of Helsinki. Paused while Pending: customer's waiting time."
 */
export function slaSentence(sla: Sla, calendars: readonly Calendar[], pauses: Pauses, words: Words): string {
  const { say, locale } = words;
  const what = describeWhen(sla.when, words);
  const who = what === '' ? say('hours.sentence.all') : say('hours.sentence.some', { what });
  const metrics = METRICS.filter((metric) => TARGET_ROWS.some((row) => sla.targets[row]?.[metric] !== undefined));
  const targets = metrics.map((metric) => sayTargets(sla, metric, words)).filter((text) => text !== null);
  const calendar = calendars.find(({ id }) => id === sla.calendar);
  const hours =
    sla.calendar === null
      ? say('hours.sentence.always')
      : say('hours.sentence.calendar', { calendar: calendar ? calendarName(calendar, words) : sla.calendar });
  const join = (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  const first =
    targets.length === 0
      ? say('hours.sentence.none', { who })
      : say('hours.sentence', { who, targets: join(targets), hours });
  const paused = new Map<string, string[]>();
  for (const metric of metrics) {
    const statuses = (sla.pauses?.[metric] ?? pauses.get(metric) ?? []).map((status) => say(`status.${status}`));
    if (statuses.length === 0) continue;
    const key = new Intl.ListFormat(locale, { type: 'disjunction' }).format(statuses);
    paused.set(key, [...(paused.get(key) ?? []), lowerFirst(say(`metric.${metric}`), locale)]);
  }
  const pausing = [...paused].map(([statuses, names]) =>
    say('hours.sentence.paused', { statuses, metrics: join(names) }),
  );
  const guess = sla.guess ? [say('hours.sentence.guess')] : [];
  return [first, ...pausing, ...guess].join(say('words.gap'));
}
