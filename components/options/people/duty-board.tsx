import { useCallback } from 'react';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAskedSoon } from '../../shared/use-asked-soon.ts';
import { useNow } from '../../shared/use-now.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DutyRow } from './duty-row.tsx';
import { dutyTimes } from './duty-times.ts';
import { dutyWords } from './duty-words.ts';
import { usePeople } from './people-tools.ts';

const PAUSE_MS = 250;
const MINUTE_MS = 60_000;

/** Who is on duty now and in the coming week, by people and roles as they stand on this page (R41, R111). */
export function DutyBoard() {
  const { say, ask, locale } = useSession();
  const { people, roles, nameOfPerson, nameOfRole } = usePeople();
  const now = useNow(MINUTE_MS);
  const asking = useCallback(() => {
    // `now` is not sent: that it has gone on is a reason to ask again.
    if (people.length === 0 || now === 0) return;
    return ask('duty.week', { people: [...people], roles: [...roles] });
  }, [ask, people, roles, now]);
  const { answer: board, problem } = useAskedSoon(asking, PAUSE_MS);

  if (people.length === 0) return <p className="soft">{say('duty.empty')}</p>;
  if (!board) return <ProblemNotice problem={problem} />;
  // A role that nobody holds and nothing asks for is no hole.
  const shown = board.roles.filter(({ isAsked, now }) => isAsked || now.hole !== 'no-people');
  const day = new Intl.DateTimeFormat(locale, { timeZone: board.timeZone, weekday: 'short' });
  return (
    <div className="duty-board">
      <div className="duty-head soft small">
        <h3>{say('duty.now')}</h3>
        <div>
          <h3>{say('duty.week')}</h3>
          <div className="duty-days" aria-hidden="true">
            {board.days.slice(0, -1).map((at) => (
              <span key={at}>{day.format(Date.parse(at))}</span>
            ))}
          </div>
        </div>
      </div>
      <ul className="duty-list" aria-label={say('duty.now')}>
        {shown.map((duty) => (
          <DutyRow key={duty.role} duty={duty} board={board} />
        ))}
      </ul>
      <div className="duty-foot soft small">
        <ul className="duty-legend" aria-hidden="true">
          <li className="duty-legend-on">{say('duty.legend.on')}</li>
          <li className="duty-legend-hole">{say('duty.legend.hole')}</li>
          <li className="duty-legend-closed">{say('duty.legend.closed')}</li>
        </ul>
        <span>{say('duty.zone', { zone: board.timeZone })}</span>
      </div>
      <Disclosure isLazy summary={<span className="soft">{say('duty.words')}</span>} level={4}>
        <dl className="duty-words">
          {shown.map(({ role, week }) => {
            const told = week.filter(({ hole }) => hole !== 'not-covered');
            return (
              <div key={role}>
                <dt>{nameOfRole(role)}</dt>
                {told.length === 0 && <dd className="soft">{say('duty.hole.not-covered')}</dd>}
                {told.map((stretch) => {
                  const { who, why } = dutyWords(role, stretch, say, nameOfPerson);
                  return (
                    <dd key={stretch.from}>
                      <span className="figures">{dutyTimes(stretch, locale, board.timeZone)}</span>{' '}
                      {who ? `${who}, ${why}` : why}
                    </dd>
                  );
                })}
              </div>
            );
          })}
        </dl>
      </Disclosure>
      <ProblemNotice problem={problem} />
    </div>
  );
}
