import { useEffect, useRef, useState } from 'react';
import type { Calendar } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { CalendarCard } from './calendar-card.tsx';
import type { Fault } from './list-faults.ts';
import { moveItem } from './move-item.ts';
import { freeId } from './proposal.ts';

/** The team's calendars. The first is the one that counts where nothing else is said. */
export function CalendarList({
  calendars,
  faults,
  timeZone,
  onChange,
}: {
  calendars: readonly Calendar[];
  faults: readonly Fault[];
  /** For a new one. */
  timeZone: string;
  onChange: (calendars: Calendar[]) => void;
}) {
  const { say } = useSession();
  const [gone, setGone] = useState<{ calendar: Calendar; at: number } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [made, setMade] = useState<{ at: number } | null>(null);
  // The button that was pressed is gone from the first one: its head says what it has become.
  useEffect(() => {
    if (made) list.current?.querySelector<HTMLElement>('.disclosure-trigger')?.focus();
  }, [made]);
  const [added, setAdded] = useState<string | null>(null);
  const change = (at: number, part: Partial<Calendar>) =>
    onChange(calendars.map((calendar, i) => (i === at ? { ...calendar, ...part } : calendar)));
  const add = () => {
    const id = freeId('calendar', new Set(calendars.map((calendar) => calendar.id)));
    const day = (): [string, string][] => [['09:00', '17:00']];
    const weekly = { mon: day(), tue: day(), wed: day(), thu: day(), fri: day() };
    const name = say('hours.calendar.new', { number: calendars.length + 1 });
    setAdded(id);
    onChange([...calendars, { id, name, timeZone, weekly }]);
  };
  return (
    <section className="hours-group" aria-label={say('hours.calendars')}>
      <h3>{say('hours.calendars')}</h3>
      {calendars.length > 0 && <p className="soft small">{say('hours.calendar.first.help')}</p>}
      <ul ref={list} className="hours-list">
        {calendars.map((calendar, i) => (
          <CalendarCard
            key={calendar.id}
            calendar={calendar}
            isOpen={calendar.id === added}
            isFirst={i === 0}
            faults={faults.flatMap((fault) =>
              fault.path.startsWith(`calendars.${i}.`)
                ? [{ ...fault, path: fault.path.split('.').slice(2).join('.') }]
                : [],
            )}
            onChange={(part) => change(i, part)}
            onFirst={() => {
              onChange(moveItem(calendars, i, 0));
              setMade({ at: i });
            }}
            onRemove={() => {
              setGone({ calendar, at: i });
              onChange(calendars.filter((_, at) => at !== i));
            }}
          />
        ))}
      </ul>
      <div className="hours-buttons">
        <Button icon="plus" onPress={add}>
          {say('hours.calendar.add')}
        </Button>
        {gone && !calendars.some(({ id }) => id === gone.calendar.id) && (
          <Button
            icon="undo"
            onPress={() => {
              onChange(calendars.toSpliced(gone.at, 0, gone.calendar));
              setGone(null);
            }}
          >
            {say('hours.undo', { name: gone.calendar.name ?? gone.calendar.id })}
          </Button>
        )}
      </div>
    </section>
  );
}
