import fc from 'fast-check';
import type { Metric, Priority, Status } from '../../../lib/model/kinds.ts';
import { type Calendar, type Sla, WEEKDAYS } from '../../../lib/model/policy.ts';

const DAY = 1440;

export type SceneEvent =
  | { at: number; kind: 'customer' | 'agent' | 'note' | 'automatic'; to?: undefined }
  | { at: number; kind: 'status'; to: Status }
  | { at: number; kind: 'priority'; to: Priority };

/** A ticket's story and the rules it is measured by; moments and targets in minutes. */
export interface Scene {
  calendar: Calendar | null;
  start: number;
  now: number;
  openedBy: 'customer' | 'agent' | 'note';
  priority: Priority;
  events: SceneEvent[];
  targets: Record<string, Record<string, number>> & { default: Record<string, number> };
  pauses: Partial<Record<Metric, Status[]>>;
  onReopen: NonNullable<Sla['onReopen']>;
  fulfils: { notes: boolean; automatic: boolean };
  /** Whether first reply has a target. */
  hasFirst: boolean;
}

/** Zones with what is odd about them, each with days on which their clocks changed (or did not). */
const PLACES: readonly [zone: string, ...days: string[]][] = [
  ['Europe/Helsinki', '2026-03-29', '2026-10-25', '2026-06-10'],
  ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'], // half an hour of daylight time
  ['Antarctica/Troll', '2026-03-29', '2026-10-25'], // two hours of it
  ['Pacific/Apia', '2011-12-30', '2011-04-02', '2012-09-30'], // a day that never was
  ['Africa/Casablanca', '2026-02-15', '2026-03-22'], // winter time in the fasting month
  ['Europe/Dublin', '2026-03-29', '2026-10-25'], // winter time is the shifted one
  ['Asia/Kathmandu', '2026-06-10', '1986-01-01'], // 5:45, and 5:30 before
  ['America/St_Johns', '2010-11-07', '2026-03-08'], // changed a minute after midnight
  ['America/Santiago', '2026-04-05', '2026-09-06'], // at midnight
  ['Africa/Cairo', '2026-04-24', '2026-10-30'], // at midnight
  ['Asia/Tehran', '2022-03-22', '2022-09-22'], // half-hour zone, at midnight
  ['America/Caracas', '2016-05-01'], // half an hour, for good
  ['Antarctica/Casey', '2020-10-04', '2018-03-11'], // three hours
  ['Pacific/Kiritimati', '1994-12-31'], // a day that never was
  ['Asia/Kolkata', '2026-06-10'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
];

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const period = (from: number, until: number) => [time(from), time(until)] as [string, string];

/** A day of one to three periods to any minute, some touching one another; the whole day; or up to midnight. */
const day = fc
  .oneof(
    { weight: 6, arbitrary: fc.uniqueArray(fc.integer({ min: 0, max: DAY }), { minLength: 2, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constant([0, DAY]) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: DAY - 1 }).map((from) => [from, DAY]) },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: DAY - 60 }).map((noon) => [60, noon, noon, DAY]) },
  )
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((from, i) => (i % 2 || i + 1 === marks.length ? [] : [period(from, marks[i + 1] as number)])),
  );

const place = fc
  .constantFrom(...PLACES)
  .chain(([timeZone, ...days]) => fc.record({ timeZone: fc.constant(timeZone), near: fc.constantFrom(...days) }));

/** A calendar near a clock change, and a moment in the week around it. */
export const hours = fc
  .record({
    place,
    weekly: fc.record(Object.fromEntries(WEEKDAYS.map((name) => [name, day])), { requiredKeys: [] }),
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { maxLength: 3 }),
    always: fc.nat({ max: 7 }),
    minutesIn: fc.integer({ min: 0, max: 4 * DAY }),
  })
  .map(({ place: { timeZone, near }, weekly, holidays, always, minutesIn }) => {
    const origin = Date.parse(`${near}T00:00:00Z`) / 60_000 - 3 * DAY;
    const on = (days: number) => new Date((origin + days * DAY) * 60_000).toISOString().slice(0, 10);
    const calendar: Calendar = { id: 'c', timeZone, weekly, holidays: holidays.map(on) };
    return { calendar: always === 0 ? null : calendar, start: origin + minutesIn };
  });

export const TESTED = [
  'first-reply',
  'next-reply',
  'periodic-update',
  'pausable-update',
  'requester-wait',
  'agent-work',
  'resolution',
] as const satisfies readonly Metric[];

const STATUSES = ['open', 'pending', 'on-hold', 'solved', 'open', 'pending', 'solved', 'closed'] as const;
const targetRow = fc.record(Object.fromEntries(TESTED.map((metric) => [metric, fc.integer({ min: 1, max: 20 * 60 })])));
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('customer', 'agent', 'note', 'automatic').map((kind) => ({ kind })) },
  { weight: 4, arbitrary: fc.constantFrom(...STATUSES).map((to) => ({ kind: 'status' as const, to })) },
  { weight: 1, arbitrary: fc.constantFrom('low', 'normal', 'urgent').map((to) => ({ kind: 'priority' as const, to })) },
);

/** A ticket with a random story over some days, each thing in a minute of its own, under a random SLA. */
export const scene: fc.Arbitrary<Scene> = fc
  .record({
    hours,
    openedBy: fc.constantFrom('customer', 'customer', 'customer', 'agent', 'note'),
    priority: fc.constantFrom<Priority>('normal', 'urgent'),
    later: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 * DAY }), happening), {
      maxLength: 12,
      selector: ([after]) => after,
    }),
    seenAfter: fc.integer({ min: 0, max: 6 * DAY }),
    rows: fc.record({ urgent: targetRow, default: targetRow }),
    without: fc.subarray(['first-reply', 'next-reply'] as string[]),
    pauses: fc.option(
      fc.record({
        'next-reply': fc.subarray<Status>(['pending', 'on-hold']),
        'requester-wait': fc.subarray<Status>(['pending', 'on-hold', 'new']),
      }),
      { nil: {} },
    ),
    onReopen: fc.constantFrom('continue', 'from-creation', 'once'),
    fulfils: fc.record({ notes: fc.boolean(), automatic: fc.boolean() }),
  })
  .map((made) => {
    const { calendar, start } = made.hours;
    const now = start + made.seenAfter;
    const opening = { at: start, kind: made.openedBy } as SceneEvent;
    const later = made.later.map(([after, it]) => ({ at: start + after, ...it }) as SceneEvent);
    const events = [opening, ...later.toSorted((a, b) => a.at - b.at)].filter(({ at }) => at <= now);
    const row = (targets: Record<string, number>) =>
      Object.fromEntries(Object.entries(targets).filter(([metric]) => !made.without.includes(metric)));
    return {
      calendar,
      start,
      now,
      openedBy: made.openedBy as Scene['openedBy'],
      priority: made.priority,
      events,
      targets: { urgent: row(made.rows.urgent), default: row(made.rows.default) },
      pauses: made.pauses,
      onReopen: made.onReopen as Scene['onReopen'],
      fulfils: made.fulfils,
      hasFirst: !made.without.includes('first-reply'),
    };
  });
