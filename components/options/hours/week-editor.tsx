import { type Calendar, WEEKDAYS } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import type { Period } from './day-periods.ts';
import { type CopyTo, DayRow } from './day-row.tsx';
import type { Weekday } from './week-words.ts';
import './week.css';

const WORKDAYS = WEEKDAYS.slice(0, 5);
const ALL_DAY: Period[] = [['00:00', '24:00']];
const MARKS = [0, 6, 12, 18, 24];

/** The hours of a week, a row a day. Days without hours are left out of the policy. */
export function WeekEditor({
  weekly,
  onChange,
}: {
  weekly: Calendar['weekly'];
  onChange: (weekly: Calendar['weekly']) => void;
}) {
  const { say } = useSession();
  const put = (days: readonly Weekday[], periods: Period[]) => {
    const next = { ...weekly };
    for (const day of days) {
      if (periods.length > 0) next[day] = periods.map(([open, close]) => [open, close]);
      else delete next[day];
    }
    onChange(next);
  };
  const copy = (day: Weekday, to: CopyTo) => {
    if (to === 'closed') put([day], []);
    else if (to === 'always') put(WEEKDAYS, ALL_DAY);
    else put(to === 'weekdays' ? WORKDAYS : WEEKDAYS, weekly[day] ?? []);
  };
  return (
    <div className="week">
      <div className="week-scale soft small figures" aria-hidden="true">
        <span className="week-marks">
          {MARKS.map((hour) => (
            <span key={hour}>{hour}</span>
          ))}
        </span>
      </div>
      {WEEKDAYS.map((day) => (
        <DayRow
          key={day}
          day={day}
          periods={weekly[day] ?? []}
          onChange={(periods) => put([day], periods)}
          onCopy={(to) => copy(day, to)}
        />
      ))}
      <p className="soft small">{say('hours.week.help')}</p>
    </div>
  );
}
