import { useState } from 'react';
import type { Absence } from '../../../lib/model/duty.ts';
import type { Person } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { type DateRange, DateRangeField } from '../../ui/date-range-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { AbsenceImport } from './absence-import.tsx';
import { joinAbsences } from './join-absences.ts';
import { usePeople } from './people-tools.ts';
import { stretchText } from './stretch-text.ts';
import { zoneOf } from './zone-of.ts';

/** When a person is away: typed, picked from a calendar, or read from a calendar file. */
export function AbsencesField({
  person,
  onChange,
}: {
  person: Person;
  onChange: (absences: Absence[] | undefined) => void;
}) {
  const { say, locale } = useSession();
  const { calendars } = usePeople();
  const [range, setRange] = useState<DateRange | null>(null);
  const [hasHours, setHours] = useState(false);
  const absences = person.absences ?? [];
  const timeZone = zoneOf(person.calendar, calendars);
  const put = (next: readonly Absence[]) => {
    const joined = joinAbsences(next);
    onChange(joined.length > 0 ? joined : undefined);
  };
  const add = ({ start, end }: DateRange) => {
    // A last day is a day away: the first moment after it is the next day's begin.
    const until = hasHours ? end : end.add({ days: 1 });
    put([...absences, { from: start.toDate(timeZone).toISOString(), until: until.toDate(timeZone).toISOString() }]);
    setRange(null);
  };
  return (
    <fieldset className="entry-block">
      <legend className="field-label">{say('absences.title')}</legend>
      {absences.length === 0 && <p className="soft">{say('absences.none')}</p>}
      <ul className="ordered-list">
        {absences.map((absence) => {
          const text = stretchText(absence, locale, timeZone);
          return (
            <li key={`${absence.from} ${absence.until}`}>
              <span className="ordered-name figures">{text}</span>
              <IconButton
                icon="close"
                label={say('action.remove', { name: text })}
                onPress={() => put(absences.filter((other) => other !== absence))}
              />
            </li>
          );
        })}
      </ul>
      <div className="range-row">
        <DateRangeField
          label={say(hasHours ? 'absences.range.hours' : 'absences.range')}
          granularity={hasHours ? 'minute' : 'day'}
          value={range}
          onChange={setRange}
        />
        <Button isDisabled={!range || range.end.compare(range.start) < 0} onPress={() => range && add(range)}>
          {say('action.add')}
        </Button>
      </div>
      <Checkbox
        isSelected={hasHours}
        onChange={(next) => {
          setHours(next);
          setRange(null);
        }}
      >
        {say('absences.hours')}
      </Checkbox>
      <AbsenceImport person={person} onTake={(found) => put([...absences, ...found])} />
    </fieldset>
  );
}
