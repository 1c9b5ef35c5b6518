import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../cases/testing/events.ts';
import { HELSINKI } from '../clocks/testing.ts';
import type { LogEvent } from '../model/event.ts';
import { foldReviews } from './fold-reviews.ts';
import { listQuarters } from './list-quarters.ts';
import { proposeReview } from './propose-review.ts';
import { findQuarter, quarterAt, quarterBounds, shiftQuarter } from './quarter.ts';

const ZONE = 'Europe/Helsinki';
const Q3 = findQuarter('2026-Q3')!;

describe('quarters (R97)', () => {
  it('begin and end at midnight where the team works, whatever the season', () => {
    const iso = (id: string, zone: string) => {
      const { from, until } = quarterBounds(findQuarter(id)!, zone);
      return [new Date(from).toISOString(), new Date(until).toISOString()];
    };
    expect(iso('2026-Q1', ZONE)).toEqual(['2025-12-31T22:00:00.000Z', '2026-03-31T21:00:00.000Z']);
    expect(iso('2026-Q4', 'Asia/Tokyo')).toEqual(['2026-09-30T15:00:00.000Z', '2026-12-31T15:00:00.000Z']);
    expect(quarterAt('2026-09-30T21:00:00Z', ZONE).id).toBe('2026-Q4');
    expect(quarterAt('2026-09-30T20:59:59Z', ZONE).id).toBe('2026-Q3');
    expect(quarterAt('2026-09-30T21:00:00Z', 'America/New_York').id).toBe('2026-Q3');
  });

  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 4 }), (year, number) => {
        const one = findQuarter(`${year}-Q${number}`)!;
        expect(shiftQuarter(one, 1).from).toBe(one.until);
        expect(shiftQuarter(shiftQuarter(one, -1), 1)).toEqual(one);
        expect(quarterAt(`${one.from}T12:00:00Z`, 'UTC')).toEqual(one);
      }),
    );
    expect(findQuarter('2026-Q5')).toBeUndefined();
  });
});

describe('a review that was not held (R97)', () => {
  const stateAt = (now: string, log: LogEvent[] = [], first = '2026-08-01T00:00:00.000Z') =>
    listQuarters(foldReviews(log), first, now, ZONE).map(({ id, state }) => `${id} ${state}`);
  const planned = event(1, 'review.planned', 'review:2026-Q3', {
    at: '2026-12-01T08:00:00Z',
    minutes: 60,
    invited: [],
  });
  const held = event(2, 'review.held', 'review:2026-Q3', { at: '2026-10-09T08:00:00Z', people: [] });

  it('is due when the quarter is over, and overdue after thirty days, planned or not', () => {
    expect(stateAt('2026-09-30T20:00:00.000Z')).toEqual(['2026-Q3 running']);
    expect(stateAt('2026-10-02T00:00:00.000Z')).toEqual(['2026-Q4 running', '2026-Q3 due']);
    expect(stateAt('2026-10-20T00:00:00.000Z', [planned])).toContain('2026-Q3 planned');
    expect(stateAt('2026-11-05T00:00:00.000Z', [planned])).toContain('2026-Q3 overdue');
    expect(stateAt('2026-11-05T00:00:00.000Z', [planned, held])).toContain('2026-Q3 held');
  });

  it('is none of a time before the team had a case', () => {
    expect(listQuarters(new Map(), null, '2026-11-05T00:00:00Z', ZONE).map(({ id }) => id)).toEqual(['2026-Q4']);
    expect(stateAt('2026-11-05T00:00:00.000Z', [], '2031-01-01T00:00:00.000Z')).toEqual(['2026-Q4 running']);
    expect(stateAt('2026-11-05T00:00:00.000Z', [], '1970-01-01T00:00:00.000Z')).toHaveLength(12);
  });

  it('is proposed for an open day, a week after the quarter', () => {
    const calendar = { ...HELSINKI, holidays: ['2026-10-08'] };
    expect(proposeReview(Q3, calendar, '2026-09-01T00:00:00Z')).toBe('2026-10-09T07:00:00Z');
    expect(proposeReview(Q3, calendar, '2026-11-05T10:00:00Z')).toBe('2026-11-09T08:00:00Z');
    expect(proposeReview(Q3, { ...HELSINKI, weekly: {} }, '2026-09-01T00:00:00Z')).toBe('2026-10-08T07:00:00Z');
  });
});

describe('a review as a fold (R97, R98)', () => {
  const facts: fc.Arbitrary<[string, unknown]> = fc.constantFrom<[string, unknown]>(
    ['review.planned', { at: '2026-10-08T07:00:00Z', minutes: 60, invited: [{ role: 'lead' }] }],
    ['review.held', { at: '2026-10-08T07:00:00Z', people: [{ who: { role: 'lead' }, came: true }] }],
    ['review.noted', { topic: 'product', note: 'vault' }],
    ['review.action-added', { action: 'a', what: 'vault', owner: { name: 'vault' }, dueOn: '2026-11-01' }],
    ['review.action-done', { action: 'a', done: true }],
    ['review.toasted', { with: 'tea' }],
    ['review.noted', { topic: 'weather', note: 'vault' }],
  );
  const logs = fc.uniqueArray(
    fc
      .tuple(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('2026-Q3', '2026-Q2'),
        facts,
      )
      .map(([at, id, quarter, [type, data]]) => event(at, type, `review:${quarter}`, data, { id: `event-id-${id}` })),
    { selector: ({ id }) => id, maxLength: 30 },
  );

  it('is the same for any order and any duplicates, and loses no event', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }), fc.subarray(log)),
        ),
        ([log, shuffled, again]) => {
          const one = foldReviews(log);
          expect(foldReviews([...shuffled, ...again])).toEqual(one);
          expect([...one.values()].flatMap(({ timeline }) => timeline).length).toBe(log.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
