import type { Clock } from '../../lib/model/assessment.ts';
import { liveClock } from '../shared/live-clock.ts';
import { useSession } from '../shared/session.tsx';
import { timeLeft } from '../shared/time-left.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { clockDiffers } from './clock-differs.ts';
import { ClockSteps } from './clock-steps.tsx';
import './clock-why.css';
import { Unbroken } from '../shared/unbroken.tsx';

/** The reader's own zone, in which all else on the page is told. */
const hereZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Why this time?": how a clock comes to its due time, step by step, and what the team's own SLA says beside the helpdesk. */
export function ClockWhy({ clock, now }: { clock: Clock; now: number }) {
  const { say } = useSession();
  const told = clock.ours ?? clock;
  const steps = told.steps ?? [];
  const isOwn = clock.source === 'helpdesk';
  // What is not known says why in its own line.
  if (clock.stage === 'unknown' && !clock.ours) return null;
  return (
    <div className="clock-why">
      <Disclosure summary={say('clock.why.title')} level={4}>
        {told.timeZone && told.timeZone !== hereZone() && (
          <p className="soft">{say('clock.why.zone', { zone: told.timeZone.replaceAll('_', ' ') })}</p>
        )}
        {isOwn && (
          <p>
            <Unbroken>{clock.why}</Unbroken>
          </p>
        )}
        {isOwn && !clock.ours && <p>{say('clock.why.helpdesk-only')}</p>}
        {clock.ours && <OursHead clock={clock} ours={clock.ours} now={now} />}
        {!isOwn && (
          <p>
            <Unbroken>{clock.why}</Unbroken>
          </p>
        )}
        {steps.length > 0 && <ClockSteps clock={told} />}
      </Disclosure>
    </div>
  );
}

/** What the team's own SLA makes of it, with both kinds of time left. */
function OursHead({ clock, ours, now }: { clock: Clock; ours: NonNullable<Clock['ours']>; now: number }) {
  const { say } = useSession();
  const live = liveClock(ours, now);
  const going = ours.stage === 'running' && live.calendar !== null && live.business !== null && !live.late;
  return (
    <>
      <p className="clock-why-head">{say('clock.why.ours')}</p>
      <p>
        {clock.dueAt && ours.dueAt && clockDiffers(clock) === null && `${say('clock.same')} `}
        <Unbroken>{ours.why}</Unbroken>
      </p>
      {going && (
        <p className="soft figures">
          <Unbroken>
            {say('panel.clock.left', { time: timeLeft(live.business!, say, live.same) }) +
              (live.same
                ? ''
                : ` (${say('panel.clock.office')}) · ${say('panel.clock.calendar', { time: timeLeft(live.calendar!, say) })}`)}
          </Unbroken>
        </p>
      )}
    </>
  );
}
