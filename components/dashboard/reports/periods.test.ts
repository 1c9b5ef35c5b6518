import { parseDate } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { daysOf } from './periods.ts';

describe('times that are one click away (R135)', () => {
  it('weeks begin on Monday, and what is not over ends today', () => {
    const sunday = parseDate('2026-11-22');
    expect(daysOf('this-week', sunday)).toEqual({ from: '2026-11-16', to: '2026-11-22', step: 'day' });
    expect(daysOf('last-week', sunday)).toEqual({ from: '2026-11-09', to: '2026-11-15', step: 'day' });
    expect(daysOf('this-week', parseDate('2026-11-16'))).toMatchObject({ from: '2026-11-16', to: '2026-11-16' });
  });

  it('months are whole where they are over, of any length, across a year', () => {
    expect(daysOf('this-month', parseDate('2026-11-22'))).toEqual({
      from: '2026-11-01',
      to: '2026-11-22',
      step: 'week',
    });
    expect(daysOf('last-month', parseDate('2026-03-31'))).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
    expect(daysOf('last-month', parseDate('2027-01-01'))).toMatchObject({ from: '2026-12-01', to: '2026-12-31' });
  });
});
