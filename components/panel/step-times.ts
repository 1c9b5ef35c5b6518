import type { ClockStep } from '../../lib/model/assessment.ts';

/** When a step was, ready to show: its day where that is another than the step's before, and its time or times of day. */
export interface StepTime {
  day: string | null;
  time: string;
}

/** Two moments of one day are told by their times alone, else the later one has its day too. */
function span(step: ClockStep, day: (at: string) => string, time: (at: string) => string): string {
  if (!step.until) return time(step.at);
  const end = day(step.until) === day(step.at) ? time(step.until) : `${day(step.until)} ${time(step.until)}`;
  return `${time(step.at)} – ${end}`;
}

/**
 * The days and times of steps in the office's own zone, in which opening hours are written; seconds only where there are any.
 * @param timeZone IANA name; the reader's own where there is none
 */
export function stepTimes(
  steps: readonly ClockStep[],
  locale: string,
  timeZone: string | null | undefined,
): StepTime[] {
  const zone = timeZone ? { timeZone } : {};
  const days = new Intl.DateTimeFormat(locale, { ...zone, weekday: 'short', day: 'numeric', month: 'short' });
  const short = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'short' });
  const exact = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'medium' });
  const day = (at: string) => days.format(Date.parse(at));
  const time = (at: string) => (Date.parse(at) % 60_000 === 0 ? short : exact).format(Date.parse(at));
  return steps.map((step, i) => {
    const before = steps[i - 1];
    const isNew = !before || day(before.until ?? before.at) !== day(step.at);
    return { day: isNew ? day(step.at) : null, time: span(step, day, time) };
  });
}
