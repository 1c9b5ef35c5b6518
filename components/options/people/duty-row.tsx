import type { Answer } from '../../../lib/messages/messages.ts';
import type { RoleDuty } from '../../../lib/messages/people-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { when } from '../../shared/when.ts';
import { Icon } from '../../ui/icon.tsx';
import { DutyStrip } from './duty-strip.tsx';
import { dutyTimes } from './duty-times.ts';
import { dutyWords } from './duty-words.ts';
import { usePeople } from './people-tools.ts';

/** As many holes as are named; more of them are in the words of the whole week. */
const NAMED = 4;

/** One role: who has it now and why, until when, and its week. */
export function DutyRow({ duty, board }: { duty: RoleDuty; board: Answer<'duty.week'> }) {
  const { say, locale } = useSession();
  const { nameOfPerson, nameOfRole } = usePeople();
  const { role, now, week } = duty;
  const { timeZone, days } = board;
  const words = (stretch: RoleDuty['now']) => dutyWords(role, stretch, say, nameOfPerson);
  const current = words(now);
  const holes = week.filter((stretch) => words(stretch).isHole);
  const isOver = now.until === days.at(-1);
  const times = holes.slice(0, NAMED).map((hole) => dutyTimes(hole, locale, timeZone));
  const label = (stretch: RoleDuty['now']) => {
    const { who, why } = words(stretch);
    return `${dutyTimes(stretch, locale, timeZone)}: ${who ? `${who}, ${why}` : why}`;
  };
  return (
    <li className="duty-row" data-hole={current.isHole}>
      <strong className="duty-role">{nameOfRole(role)}</strong>
      <div className="duty-who">
        {current.isHole && <Icon name="alert" />}
        <span>
          {current.who && <span className="duty-name">{current.who}</span>}
          <span className={current.isHole ? 'duty-gap' : 'soft'}>
            {current.who && ' · '}
            {current.why}
            {!isOver &&
              ` · ${say('duty.until', { when: when(now.until, Date.parse(board.now), { say, locale, timeZone }) })}`}
          </span>
        </span>
      </div>
      <div className="duty-week">
        <DutyStrip days={days} now={board.now} week={week} label={label} isHole={(stretch) => words(stretch).isHole} />
        {holes.length > 0 && !isOver && (
          <p className="small duty-gap">
            {say('duty.holes', {
              times: new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(times),
            })}
            {holes.length > NAMED && ' …'}
          </p>
        )}
      </div>
    </li>
  );
}
