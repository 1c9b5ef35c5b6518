import { useSession } from '../../shared/session.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { calendarName } from '../hours/sla-sentence.ts';
import { usePeople } from './people-tools.ts';

const FIRST = 'first';
const ALWAYS = 'always';

/** In which hours: the team's first calendar, another of its calendars, or always. */
export function CalendarField({
  label,
  alwaysLabel,
  value,
  onChange,
}: {
  label: string;
  alwaysLabel: string;
  /** Id of a calendar; null is always, undefined the first one. */
  value: string | null | undefined;
  onChange: (id: string | null | undefined) => void;
}) {
  const { say } = useSession();
  const { calendars } = usePeople();
  const [first, ...others] = calendars;
  const nameOf = (calendar: (typeof calendars)[number]) => calendarName(calendar, { say });
  // A calendar that was taken away since counts as the first one.
  const known = value === undefined || value === null || calendars.some(({ id }) => id === value);
  const key = value === null ? ALWAYS : !known || value === undefined || value === first?.id ? FIRST : `id:${value}`;
  return (
    <SelectField
      label={label}
      value={key}
      choices={[
        { id: FIRST, text: say('people.hours.first', { name: first ? nameOf(first) : '' }) },
        ...others.map((calendar) => ({ id: `id:${calendar.id}`, text: nameOf(calendar) })),
        { id: ALWAYS, text: alwaysLabel },
      ]}
      onChange={(next) => onChange(next === ALWAYS ? null : next === FIRST ? undefined : next.slice('id:'.length))}
    />
  );
}
