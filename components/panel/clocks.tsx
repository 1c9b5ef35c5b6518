import type { Assessment } from '../../lib/model/assessment.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { ClockLine } from './clock-line.tsx';
import { orderClocks } from './order-clocks.ts';
import { useClockMoments, useClockTime } from './use-clock-time.ts';
import './clocks.css';
import { Unbroken } from '../shared/unbroken.tsx';

/** The clocks of the ticket, the most pressing first, then what no clock watches (R61). */
export function Clocks({ assessment }: { assessment: Assessment }) {
  const { say } = useSession();
  const now = useClockTime(assessment.clocks);
  useClockMoments();
  const clocks = orderClocks(assessment.clocks);
  return (
    <Section title={say('panel.clocks')}>
      {clocks.length === 0 ? (
        <p className="soft">{say('panel.clock.none')}</p>
      ) : (
        <ul className="clocks">
          {clocks.map((clock) => (
            <ClockLine key={`${clock.metric}/${clock.startedAt}/${clock.source}`} clock={clock} now={now} />
          ))}
        </ul>
      )}
      {assessment.blindSpots.length > 0 && (
        <ul className="blind-spots">
          {assessment.blindSpots.map((spot) => (
            <li key={spot} className="blind-spot">
              <Icon name="info" />
              <span>
                <Unbroken>{nameOf(say, 'blind-spot', spot)}</Unbroken>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
