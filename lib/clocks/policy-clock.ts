import type { Say } from '../i18n/translator.ts';
import type { Clock } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import type { Derivation } from './derive-clock.ts';
import { explainClock } from './explain-clock.ts';
import { findCalendar } from './find-sla.ts';
import { formatInstant } from './instants.ts';
import { listSteps } from './list-steps.ts';
import { listWarnings } from './list-warnings.ts';
import { openHours } from './open-hours.ts';

const seconds = (ms: number) => Math.round(ms / 1000);

/** Time left until a due moment, in office hours and by the wall clock; negative after it. */
export function remainingSeconds(now: number, due: number, hours: ReturnType<typeof openHours>) {
  return { business: seconds(hours.between(now, due)), calendar: seconds(due - now) };
}

/** A derived clock in the shape of the contract. A guessed target never breaches. */
export function policyClock(clock: Derivation, now: number, policy: Policy, say: Say): Clock {
  const shown = clock.sla.guess ? { ...clock, breached: false } : clock;
  const { metric, stage, breached, start } = shown;
  const due = stage === 'running' || stage === 'met' ? clock.due : null;
  const calendar = findCalendar(clock.sla, policy) ?? null;
  const isRunning = stage === 'running' && due !== null;
  return {
    metric,
    stage,
    breached,
    startedAt: start === null ? null : formatInstant(start),
    dueAt: due === null ? null : formatInstant(due),
    remainingSeconds: isRunning ? remainingSeconds(now, due, openHours(calendar)) : null,
    source: clock.sla.guess ? 'default' : 'policy',
    why: explainClock(shown, policy, say),
    calendar: calendar?.id ?? null,
    timeZone: (calendar ?? policy.calendars[0])?.timeZone ?? null,
    warnings: isRunning ? listWarnings(clock.run) : [],
    steps: listSteps(shown),
  };
}
