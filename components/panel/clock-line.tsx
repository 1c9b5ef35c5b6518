import type { Clock } from '../../lib/model/assessment.ts';
import { Explain } from '../shared/explain.tsx';
import { liveClock } from '../shared/live-clock.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { timeLeft } from '../shared/time-left.ts';
import { Unbroken } from '../shared/unbroken.tsx';
import { when } from '../shared/when.ts';
import { Tag } from '../ui/tag.tsx';
import { ClockBeside } from './clock-beside.tsx';
import { ClockWhy } from './clock-why.tsx';

const SOON = 30 * 60;

/** One clock: what it measures, the time left in office time and by the clock, when it is due, and who set it. */
export function ClockLine({ clock, now }: { clock: Clock; now: number }) {
  const { say, locale } = useSession();
  const live = liveClock(clock, now);
  const guess = clock.source === 'default';
  const going = clock.stage === 'running' && live.business !== null && live.calendar !== null;
  const left = live.late ? Math.min(live.business ?? 0, 0) : live.business;
  // A due time outside office hours leaves no office time at all: then the time by the clock is the one that says something.
  const byClock = live.same || Math.abs(left ?? 0) < 60;
  const urgency =
    !going || guess ? 'none' : live.late ? 'late' : ((byClock ? live.calendar : left) ?? SOON) < SOON ? 'soon' : 'none';

  const figure = () => {
    if (!going) return null;
    if (live.late) {
      const late = timeLeft(byClock ? live.calendar! : left!, say, byClock);
      return say(guess ? 'panel.clock.past-guess' : 'panel.clock.over', { time: late });
    }
    const calendar = live.calendar!;
    // The last minute is told second by second.
    if (calendar < 60) return say('panel.clock.left', { time: say('clock.seconds', { seconds: calendar }) });
    return say('panel.clock.left', { time: timeLeft(byClock ? calendar : left!, say, byClock) });
  };
  const notes = [
    going && !live.same && say(byClock ? 'panel.clock.no-office' : 'panel.clock.office'),
    going && !byClock && say('panel.clock.calendar', { time: timeLeft(live.calendar!, say) }),
    clock.dueAt &&
      clock.stage === 'running' &&
      say(live.late ? 'panel.clock.was-due' : 'panel.clock.due', { when: when(clock.dueAt, now, { say, locale }) }),
    clock.stage === 'paused' && left !== null && say('panel.clock.left', { time: timeLeft(left, say, live.same) }),
    say(`source.${clock.source}`),
  ].filter((note): note is string => Boolean(note));
  return (
    <li className="clock" data-urgency={urgency} data-stage={clock.stage}>
      <div className="clock-head">
        <h3 className="clock-metric">{nameOf(say, 'metric', clock.metric)}</h3>
        <Explain topic={`metric.${clock.metric}`} name={nameOf(say, 'metric', clock.metric)} />
        {clock.breached && <Tag tone="critical">{say('panel.clock.breached')}</Tag>}
        {clock.stage !== 'running' && <Tag>{say(`stage.${clock.stage}`)}</Tag>}
        <span className="clock-figure figures">
          <Unbroken>{figure() ?? ''}</Unbroken>
        </span>
      </div>
      <p className="clock-notes figures">
        <Unbroken>{notes.join(' · ')}</Unbroken>
      </p>
      {clock.stage === 'unknown' && clock.why && (
        <p className="clock-notes">
          <Unbroken>{clock.why}</Unbroken>
        </p>
      )}
      <ClockBeside clock={clock} now={now} />
      <ClockWhy clock={clock} now={now} />
    </li>
  );
}
