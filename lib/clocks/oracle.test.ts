import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../model/kinds.ts';
import { type Calendar, WEEKDAYS } from '../model/policy.ts';
import { ticketSchema } from '../model/ticket.ts';
import { computeClocks } from './compute-clocks.ts';
import { openHours } from './open-hours.ts';
import { makePolicy, say } from './testing.ts';

const MINUTE = 60_000;
const ZONES = [
  'Europe/Helsinki',
  'Asia/Kolkata',
  'America/St_Johns',
  'Australia/Lord_Howe', // half an hour of daylight time
  'Europe/Dublin', // winter time is the shifted one
  'America/Santiago', // changes at midnight
  'Africa/Casablanca',
  'Asia/Kathmandu',
];

/** Minutes a zone is ahead of UTC in a quarter of an hour: read off a formatted wall clock, so not by Temporal. */
const offsets = new Map<string, number>();
function offsetOf(zone: string, quarter: number): number {
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const wall = new Date(quarter * 15 * MINUTE).toLocaleString('sv-SE', { timeZone: zone });
  const offset = Date.parse(`${wall.replace(' ', 'T')}Z`) / MINUTE - quarter * 15;
  offsets.set(key, offset);
  return offset;
}

/** Is it open in this minute? Asked of the wall clock alone. */
function makeOracle(calendar: Calendar | null): (minute: number) => boolean {
  if (!calendar) return () => true;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const holidays = new Set(calendar.holidays?.map((day) => Date.parse(`${day}T00:00:00Z`) / MINUTE / 1440));
  const week = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const; // 1970 began on a Thursday
  const periods = week.map((day) => (calendar.weekly[day] ?? []).map(([a, b]) => [minutes(a), minutes(b)] as const));
  return (minute) => {
    const wall = minute + offsetOf(calendar.timeZone, Math.floor(minute / 15));
    const day = Math.floor(wall / 1440);
    if (holidays.has(day)) return false;
    return periods[day % 7]?.some(([open, close]) => open <= wall % 1440 && wall % 1440 < close) ?? false;
  };
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 4 })
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map((marks) => marks.slice(0, marks.length - (marks.length % 2)))
  .map((marks) =>
    marks.flatMap((mark, i) => (i % 2 ? [] : [[clock(mark), clock(marks[i + 1] ?? 1440)] as [string, string]])),
  );
const date = fc.integer({ min: 0, max: 13 });

/** Weeks around real clock changes, so that most runs cross one. */
const CHANGES = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-06',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-06-10',
];
const scene = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    near: fc.constantFrom(...CHANGES),
    minutesIn: fc.integer({ min: 0, max: 4 * 1440 }),
    weekly: fc.record(Object.fromEntries(WEEKDAYS.map((name) => [name, day])), { requiredKeys: [] }),
    holidays: fc.uniqueArray(date, { maxLength: 2 }),
    always: fc.boolean(),
    target: fc.integer({ min: 0, max: 30 * 60 }),
    changes: fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 3 * 1440 }),
        to: fc.constantFrom<Status>('open', 'pending', 'on-hold', 'new'),
      }),
      { maxLength: 5 },
    ),
    seenAfter: fc.integer({ min: 0, max: 5 * 1440 }),
  })
  .map((made) => {
    const origin = Date.parse(`${made.near}T00:00:00Z`) / MINUTE - 3 * 1440;
    const on = (days: number) => new Date((origin + days * 1440) * MINUTE).toISOString().slice(0, 10);
    const calendar = {
      id: 'c',
      timeZone: made.timeZone,
      weekly: made.weekly,
      holidays: made.holidays.map(on),
    } as Calendar;
    return {
      ...made,
      start: origin + made.minutesIn,
      calendar: made.always && made.target % 4 === 0 ? null : calendar,
    };
  });

describe('the clocks against a slow oracle that asks every minute', () => {
  it('adds and measures open time as the wall clock does (1,000 cases)', () => {
    fc.assert(
      fc.property(scene, ({ calendar, start, target, seenAfter }) => {
        const isOpen = makeOracle(calendar);
        const hours = openHours(calendar);
        let counted = 0;
        for (let minute = start; minute < start + seenAfter; minute++) if (isOpen(minute)) counted++;
        expect(hours.between(start * MINUTE, (start + seenAfter) * MINUTE)).toBe(counted * MINUTE);

        let minute = start;
        let left = target;
        const limit = start + 8 * 1440;
        for (; left > 0 && minute < limit; minute++) if (isOpen(minute)) left--;
        const due = hours.add(start * MINUTE, target * MINUTE);
        if (left === 0) expect(due).toBe(minute * MINUTE);
        else expect(due === null || due > limit * MINUTE).toBe(true);
      }),
      { numRuns: 1000, seed: 20261116 },
    );
  }, 60_000);

  it('pauses and falls due as the oracle says (500 cases)', () => {
    fc.assert(
      fc.property(scene, ({ calendar, start, target, changes, seenAfter }) => {
        const isOpen = makeOracle(calendar);
        const iso = (minute: number) => new Date(minute * MINUTE).toISOString();
        const now = start + seenAfter;
        const entries = [...new Map(changes.map((change) => [start + change.after, change.to])).entries()]
          .toSorted(([a], [b]) => a - b)
          .filter(([at]) => at <= now);
        const statusAt = (minute: number) => entries.findLast(([at]) => at <= minute)?.[1] ?? 'new';
        const pauses = (minute: number) => ['pending', 'on-hold'].includes(statusAt(minute));
        const history = entries.map(([at, to], i) => ({
          at: iso(at),
          field: 'status' as const,
          from: entries[i - 1]?.[1] ?? 'new',
          to,
        }));
        const ticket = ticketSchema.parse({
          site: 'zendesk',
          key: 'k',
          url: '',
          subject: '',
          requester: { name: 'Kim' },
          status: statusAt(now),
          createdAt: iso(start),
          observedAt: iso(now),
          messages: [],
          history,
        });
        const targets = { 'agent-work': `PT${target}M` };
        const [seen] = computeClocks(ticket, makePolicy(targets, { calendar }), say);

        let left = target;
        let minute = start;
        const limit = now + 8 * 1440;
        for (; left > 0 && minute < limit; minute++) if (isOpen(minute) && !pauses(minute)) left--;
        // A target that ends just as a pause begins falls due when the pause is over.
        while (left === 0 && minute > start && minute <= now && pauses(minute)) minute++;
        const breached = left === 0 && minute < now;
        if (pauses(now)) expect(seen).toMatchObject({ stage: 'paused', dueAt: null });
        else if (left > 0) expect(!seen?.dueAt || Date.parse(seen.dueAt) > limit * MINUTE).toBe(true);
        else {
          expect(seen).toMatchObject({ stage: 'running', breached });
          expect(Date.parse(seen?.dueAt ?? '')).toBe(minute * MINUTE);
        }
      }),
      { numRuns: 500, seed: 20261116 },
    );
  }, 60_000);
});
