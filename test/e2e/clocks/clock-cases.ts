import fc from 'fast-check';
import type { Calendar } from '../../../lib/model/policy.ts';

export interface ClockCase {
  start: string;
  seconds: number;
  calendar: Calendar | null;
}

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office = (timeZone: string, periods: [string, string][], holidays: string[] = []): Calendar => ({
  id: timeZone,
  timeZone,
  weekly: Object.fromEntries(WORKDAYS.map((day) => [day, periods])),
  holidays,
});
const helsinki = office('Europe/Helsinki', [['09:00', '17:00']]);

/** Worked cases of docs/clocks.md that turn on the calendar, with the due time that is right. */
export const WORKED: (ClockCase & { number: string; due: string })[] = [
  { number: '1', start: '2026-06-05T13:30:00Z', seconds: 3600, calendar: helsinki, due: '2026-06-08T06:30:00Z' },
  { number: '2', start: '2026-06-10T04:00:00Z', seconds: 7200, calendar: helsinki, due: '2026-06-10T08:00:00Z' },
  {
    number: '3, autumn',
    start: '2026-10-23T12:00:00Z',
    seconds: 28_800,
    calendar: helsinki,
    due: '2026-10-26T13:00:00Z',
  },
  {
    number: '3, spring',
    start: '2026-03-27T13:00:00Z',
    seconds: 28_800,
    calendar: helsinki,
    due: '2026-03-30T12:00:00Z',
  },
  { number: '4', start: '2026-10-24T23:30:00Z', seconds: 14_400, calendar: null, due: '2026-10-25T03:30:00Z' },
  {
    number: '5',
    start: '2026-06-10T08:45:00Z',
    seconds: 3600,
    calendar: office('Europe/Helsinki', [
      ['08:00', '12:00'],
      ['13:30', '18:00'],
    ]),
    due: '2026-06-10T11:15:00Z',
  },
  {
    number: '6a',
    start: '2026-06-18T13:00:00Z',
    seconds: 7200,
    calendar: office('Europe/Helsinki', [['09:00', '17:00']], ['2026-06-19']),
    due: '2026-06-22T07:00:00Z',
  },
];

const ZONES = [
  'Europe/Helsinki',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Asia/Tokyo',
  'America/St_Johns',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Antarctica/Troll', // two hours of daylight time
  'Africa/Cairo', // changes at midnight
  'Pacific/Apia',
  'America/Santiago',
];

/** The same random cases in every run: starts over three years, in zones with half-hour and negative daylight shifts. */
export function randomCases(count: number): ClockCase[] {
  const start = fc
    .integer({ min: Date.parse('2025-01-01') / 60_000, max: Date.parse('2027-12-31') / 60_000 })
    .map((minute) => new Date(minute * 60_000).toISOString());
  const calendar = fc.constantFrom(...ZONES).map((zone) =>
    office(
      zone,
      [
        ['00:00', '03:30'],
        ['09:00', '24:00'],
      ],
      ['2026-03-29'],
    ),
  );
  const one = fc.record({
    start,
    seconds: fc.integer({ min: 60, max: 400_000 }),
    calendar: fc.option(calendar, { freq: 5 }),
  });
  return fc.sample(one, { numRuns: count, seed: 4711 });
}
