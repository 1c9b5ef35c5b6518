import { describe, expect, it } from 'vitest';
import { findFutureInstant, snoozeTimes } from './snooze-times.ts';

describe('snoozeTimes', () => {
  const now = new Date(2026, 10, 16, 16, 40).getTime();

  it('gives instants, the morning at 9:00 of the next day here', () => {
    const times = snoozeTimes(now);
    expect(Date.parse(times.halfHour) - now).toBe(30 * 60_000);
    expect(Date.parse(times.hour) - now).toBe(60 * 60_000);
    expect(new Date(times.tomorrow)).toEqual(new Date(2026, 10, 17, 9, 0));
  });

  it('is tomorrow even just after midnight', () => {
    const late = new Date(2026, 10, 30, 0, 5).getTime();
    expect(new Date(snoozeTimes(late).tomorrow)).toEqual(new Date(2026, 11, 1, 9, 0));
  });
});

describe('findFutureInstant', () => {
  const now = new Date(2026, 10, 16, 16, 40).getTime();
  it('takes a local time that is still to come', () => {
    expect(findFutureInstant('2026-11-16T17:00', now)).toBe(new Date(2026, 10, 16, 17, 0).toISOString());
  });
  it.each(['2026-11-16T16:40', '2025-01-01T00:00', '', 'soon'])('refuses %j', (text) =>
    expect(findFutureInstant(text, now)).toBeUndefined(),
  );
});
