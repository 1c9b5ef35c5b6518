import { type CalendarDate, startOfMonth, startOfWeek } from '@internationalized/date';
import type { ReportStep } from '../../../lib/model/report.ts';

/** Times that are one click away; `days` is whatever somebody picks. */
export const PERIODS = ['this-week', 'last-week', 'this-month', 'last-month', 'days'] as const;
export type Period = (typeof PERIODS)[number];

/** The first and the last day of a time, and how it is best cut (R135). Weeks begin on Monday; what is not over ends today. */
export function daysOf(
  period: Exclude<Period, 'days'>,
  today: CalendarDate,
): { from: string; to: string; step: ReportStep } {
  const monday = startOfWeek(today, 'en-GB', 'mon');
  const first = startOfMonth(today);
  const spans: Record<typeof period, [CalendarDate, CalendarDate, ReportStep]> = {
    'this-week': [monday, today, 'day'],
    'last-week': [monday.subtract({ days: 7 }), monday.subtract({ days: 1 }), 'day'],
    'this-month': [first, today, 'week'],
    'last-month': [first.subtract({ months: 1 }), first.subtract({ days: 1 }), 'week'],
  };
  const [from, to, step] = spans[period];
  return { from: from.toString(), to: to.toString(), step };
}
