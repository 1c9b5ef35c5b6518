import type { Clock } from '../../lib/model/assessment.ts';
import { useSession } from '../shared/session.tsx';
import { Unbroken } from '../shared/unbroken.tsx';
import { exactTime, stepText } from './clock-step-words.ts';
import { stepTimes } from './step-times.ts';

/** What a step that only happens adds to the sum is nothing: its sum is said where something counted. */
const SUMS = new Set(['open', 'met', 'ended']);

/** The steps of a clock, day by day: when, what, and what it all comes to so far. */
export function ClockSteps({ clock }: { clock: Pick<Clock, 'steps' | 'timeZone'> }) {
  const { say, locale } = useSession();
  const steps = clock.steps ?? [];
  const times = stepTimes(steps, locale, clock.timeZone);
  return (
    <ol className="clock-steps figures">
      {steps.map((step, i) => (
        <li key={`${step.what}/${step.at}/${step.counted}`} className="clock-step" data-what={step.what}>
          {times[i]?.day && <span className="clock-step-day">{times[i].day}</span>}
          <span className="clock-step-time">{times[i]?.time}</span>
          <span className="clock-step-what">
            <Unbroken>{stepText(step, say)}</Unbroken>
          </span>
          {SUMS.has(step.what) && (
            <span className="clock-step-sum">
              <Unbroken>{say('clock.step.sum', { time: exactTime(step.counted, say) })}</Unbroken>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
