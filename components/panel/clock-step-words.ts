import type { Say } from '../../lib/i18n/translator.ts';
import type { ClockStep } from '../../lib/model/assessment.ts';
import { nameOf } from '../shared/name-of.ts';

/** A length of time to the second, so that sums can be checked: "4 h 45 min", "44 min 23 s". */
export function exactTime(seconds: number, say: Say): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = seconds % 60;
  if (seconds < 60) return seconds === 0 ? say('clock.minutes', { minutes: 0 }) : say('clock.seconds', { seconds });
  const whole =
    hours === 0
      ? say('clock.minutes', { minutes })
      : minutes % 60 === 0
        ? say('clock.hours', { hours })
        : say('clock.hours-minutes', { hours, minutes: minutes % 60 });
  return rest === 0 ? whole : say('clock.and-seconds', { whole, seconds: rest });
}

/** What happened at a step of "why this time?", in a few words. */
export function stepText(step: ClockStep, say: Say): string {
  const { what, counted, target, stretches = 0 } = step;
  const status = step.status && nameOf(say, 'status', step.status);
  const priority = step.priority && nameOf(say, 'priority', step.priority);
  const length = target === undefined ? '' : exactTime(target, say);
  switch (what) {
    case 'started':
      return length ? say('clock.step.started-target', { target: length }) : say('clock.step.started');
    case 'open':
      return stretches ? say('clock.step.open-many', { count: stretches }) : say('clock.step.open');
    case 'paused':
      return status ? say('clock.step.paused-status', { status }) : say('clock.step.paused');
    case 'resumed':
      return status ? say('clock.step.resumed-status', { status }) : say('clock.step.resumed');
    case 'target':
      if (!length) return say('clock.step.target-none');
      return priority
        ? say('clock.step.target-priority', { target: length, priority })
        : say('clock.step.target', { target: length });
    case 'due':
      return say('clock.step.due', { target: exactTime(counted, say) });
    case 'more':
      return say('clock.step.more', { count: stretches });
    default:
      return say(`clock.step.${what}`);
  }
}
