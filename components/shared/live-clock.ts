import type { Clock } from '../../lib/model/assessment.ts';

export interface LiveClock {
  /** Seconds left, negative after the due time; null where none is known. */
  business: number | null;
  calendar: number | null;
  /** True where office time and the time by the clock are the same, so that one figure says both. */
  same: boolean;
  late: boolean;
}

/**
 * What a clock shows now. The time by the clock comes from the due instant; office time cannot be worked out without the
 * calendar, so it stays as it was computed (the panel asks afresh every minute), but never beyond the time by the clock.
 * @param now milliseconds since 1970
 */
export function liveClock(clock: Clock, now: number): LiveClock {
  const left = clock.remainingSeconds ?? null;
  if (clock.stage !== 'running' || !clock.dueAt) {
    return {
      business: left?.business ?? null,
      calendar: left?.calendar ?? null,
      same: left === null || Math.abs(left.business - left.calendar) < 60,
      late: clock.breached,
    };
  }
  const calendar = Math.floor((Date.parse(clock.dueAt) - now) / 1000);
  const same = left === null || Math.abs(left.business - left.calendar) < 60;
  const business = same ? calendar : calendar <= 0 ? Math.min(0, left.business) : Math.min(left.business, calendar);
  return { business, calendar, same, late: clock.breached || calendar < 0 };
}
