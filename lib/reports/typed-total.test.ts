import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { spanBefore, spanOf, splitSpan } from './spans.ts';
import { typedTotal } from './typed-total.ts';

const total = (from: string, until: string, count: number | null, over: object = {}) => ({
  ...{ from, until, total: count, site: null, group: null },
  ...over,
});
const week = spanOf('2026-11-09', '2026-11-15', 'Europe/Helsinki');

describe('a number of all tickets as it was typed (R133)', () => {
  it('holds for just these days, the latest of it; taken back, it is not known', () => {
    const first = total('2026-11-09', '2026-11-16', 100);
    expect(typedTotal([first], week, {})).toBe(100);
    expect(typedTotal([first, total('2026-11-09', '2026-11-16', 120)], week, {})).toBe(120);
    expect(typedTotal([first, total('2026-11-09', '2026-11-16', null)], week, {})).toBeNull();
    expect(typedTotal([total('2026-11-09', '2026-11-15', 100)], week, {})).toBeNull();
  });

  it('pieces that lie side by side and fill the time add up; a gap does not', () => {
    const pieces = [total('2026-11-09', '2026-11-11', 30), total('2026-11-11', '2026-11-16', 60)];
    expect(typedTotal([...pieces, total('2026-11-09', '2026-11-10', 7)], week, {})).toBe(90);
    expect(typedTotal([pieces[0]!, total('2026-11-12', '2026-11-16', 60)], week, {})).toBeNull();
  });

  it('counts for its own site or group, and for no language', () => {
    const all = [total('2026-11-09', '2026-11-16', 100), total('2026-11-09', '2026-11-16', 40, { site: 'zendesk' })];
    expect(typedTotal(all, week, { site: 'zendesk' })).toBe(40);
    expect(typedTotal(all, week, { group: 'a' })).toBeNull();
    expect(typedTotal(all, week, { language: 'fi' })).toBeNull();
    expect(typedTotal(all, week, { reason: 'defect' })).toBe(100);
  });
});

describe('times of a report (R135)', () => {
  it('are days of the team’s zone, a day that is an hour longer or shorter included', () => {
    const zone = 'Europe/Helsinki';
    expect(new Date(week.start).toISOString()).toBe('2026-11-08T22:00:00.000Z');
    const autumn = spanOf('2026-10-25', '2026-10-25', zone);
    expect(autumn.end - autumn.start).toBe(25 * 3_600_000);
    expect(spanBefore(autumn, zone)).toMatchObject({ from: '2026-10-24', until: '2026-10-25' });
    expect(() => spanOf('2026-10-25', '2026-10-24', zone)).toThrow(RangeError);
  });

  it('are cut at Mondays and at firsts of months, without a gap', () => {
    const span = spanOf('2026-10-29', '2026-11-10', 'UTC');
    expect(splitSpan(span, 'week', 'UTC').map(({ from }) => from)).toEqual(['2026-10-29', '2026-11-02', '2026-11-09']);
    expect(splitSpan(span, 'month', 'UTC').map(({ from }) => from)).toEqual(['2026-10-29', '2026-11-01']);
    const days = splitSpan(span, 'day', 'UTC');
    expect(days).toHaveLength(13);
    expect(days.every(({ end }, i) => i === 12 || end === days[i + 1]?.start)).toBe(true);
  });
});
