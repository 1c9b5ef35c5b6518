import type { Condition } from '../../../model/condition.ts';
import { PRIORITIES, type Priority } from '../../../model/kinds.ts';
import type { Sla } from '../../../model/policy.ts';
import { findMetric, findPriority } from '../words.ts';
import type { DeskMetric, DeskPolicy } from './desk-answers.ts';
import { type DeskNames, mapFilter } from './map-filter.ts';
import type { Note } from './notes.ts';

type Targets = NonNullable<Sla['targets'][Priority]>;
/** Targets of one priority: those in business hours, and those around the clock. */
interface Split {
  business: Targets;
  calendar: Targets;
}

function spellTarget({ target, target_in_seconds }: DeskMetric): string | undefined {
  const seconds = target_in_seconds ?? (target == null ? Number.NaN : target * 60);
  if (!Number.isInteger(seconds) || seconds <= 0) return undefined;
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `PT${h > 0 ? `${h}H` : ''}${m > 0 ? `${m}M` : ''}${s > 0 ? `${s}S` : ''}`;
}

function splitTargets(policy: DeskPolicy, note: (note: Note) => void): Map<Priority, Split> {
  const byPriority = new Map<Priority, Split>();
  const name = policy.title;
  for (const line of policy.policy_metrics ?? []) {
    const [metric, priority, time] = [findMetric(line.metric), findPriority(line.priority), spellTarget(line)];
    if (!metric) note({ code: 'metric', name, value: line.metric });
    else if (!priority) note({ code: 'priority', name, value: line.priority });
    else if (!time) note({ code: 'target', name, value: line.metric });
    else {
      const split: Split = byPriority.get(priority) ?? { business: {}, calendar: {} };
      split[line.business_hours ? 'business' : 'calendar'][metric] = time;
      byPriority.set(priority, split);
    }
  }
  return byPriority;
}

const size = (targets: Targets) => Object.keys(targets).length;

/** Only tickets of these priorities. */
function within(when: Condition | undefined, priorities: Priority[]): Condition {
  const test: Condition = { priority: priorities };
  if (!when) return test;
  return 'all' in when ? { all: [...when.all, test] } : { all: [when, test] };
}

/**
 * A policy of Zendesk's as SLAs: one, or two where some priorities count in business hours and others around the clock. A
 * ticket has one SLA here, so where one priority mixes both, its targets around the clock are left out and named.
 *
 * @param calendar id of the calendar for business hours; null where the account has none
 */
export function mapPolicy(
  policy: DeskPolicy,
  calendar: string | null,
  names: DeskNames,
  note: (note: Note) => void,
): Sla[] {
  const { title } = policy;
  const filter = mapFilter(policy.filter, names);
  if (!filter.ok) {
    const { field, operator, value } = filter.unknown;
    note({ code: 'filter', name: title, value: [field, operator, JSON.stringify(value)].filter(Boolean).join(' ') });
    return [];
  }
  const chosen = { business: new Map<Priority, Targets>(), calendar: new Map<Priority, Targets>() };
  for (const [priority, { business, calendar: always }] of splitTargets(policy, note)) {
    if (size(business) > 0 && size(always) > 0 && calendar !== null)
      note({ code: 'mixed', name: title, value: `${priority}: ${Object.keys(always).join(', ')}` });
    if (calendar === null) chosen.calendar.set(priority, { ...business, ...always });
    else if (size(business) > 0) chosen.business.set(priority, business);
    else chosen.calendar.set(priority, always);
  }
  if (chosen.business.size + chosen.calendar.size === 0) {
    note({ code: 'no-targets', name: title });
    return [];
  }
  const isSplit = chosen.business.size > 0 && chosen.calendar.size > 0;
  return (['business', 'calendar'] as const).flatMap((kind): Sla[] => {
    const targets = chosen[kind];
    if (targets.size === 0) return [];
    const priorities = PRIORITIES.filter((priority) => targets.has(priority));
    // The second takes what the first left, also a priority without targets: it would else fall to the next policy.
    const when = isSplit && kind === 'business' ? within(filter.when, priorities) : filter.when;
    return [
      {
        id: `zendesk-${policy.id}${isSplit && kind === 'calendar' ? '-24x7' : ''}`,
        name: isSplit && kind === 'calendar' ? `${title} (24×7)` : title,
        ...(when && { when }),
        calendar: kind === 'business' ? calendar : null,
        targets: Object.fromEntries(priorities.map((priority) => [priority, targets.get(priority) ?? {}])),
      },
    ];
  });
}
