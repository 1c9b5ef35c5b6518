import type { Calendar } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Holidays } from './holidays.tsx';
import type { Fault } from './list-faults.ts';
import { calendarName } from './sla-sentence.ts';
import { WeekEditor } from './week-editor.tsx';
import { weekWords } from './week-words.ts';
import { ZoneField } from './zone-field.tsx';

/** One calendar: its name, zone, week and days off. Closed it is a line. */
export function CalendarCard({
  calendar,
  faults,
  isOpen,
  isFirst,
  onChange,
  onFirst,
  onRemove,
}: {
  calendar: Calendar;
  /** Of this calendar alone, with paths such as `timeZone`. */
  faults: readonly Fault[];
  isOpen: boolean;
  /** Whether it is the one that counts where nothing else is said. */
  isFirst: boolean;
  onChange: (part: Partial<Calendar>) => void;
  onFirst: () => void;
  onRemove: () => void;
}) {
  const { say, locale } = useSession();
  const name = calendarName(calendar, { say });
  const holidays = calendar.holidays ?? [];
  const week = weekWords(calendar.weekly, locale);
  const find = (path: string) => faults.find((fault) => fault.path === path)?.message;
  return (
    <li className="calendar-card">
      <Disclosure
        level={4}
        isOpen={isOpen}
        summary={
          <span className="calendar-summary">
            <strong>{name}</strong>
            {isFirst && <Tag>{say('hours.calendar.first')}</Tag>}
            {faults.length > 0 && <Tag tone="critical">{say('hours.faults', { count: faults.length })}</Tag>}
            <span className="soft small">
              {[
                calendar.timeZone,
                week || say('hours.week.closed'),
                say('hours.holidays.count', { count: holidays.length }),
              ].join(' · ')}
            </span>
          </span>
        }
      >
        <div className="calendar-form">
          <div className="hours-fields">
            <TextField
              label={say('hours.name')}
              value={calendar.name ?? ''}
              placeholder={name}
              onChange={(text) => onChange({ name: text })}
              error={find('name')}
            />
            <ZoneField
              value={calendar.timeZone}
              error={find('timeZone')}
              onChange={(timeZone) => onChange({ timeZone })}
            />
          </div>
          <WeekEditor weekly={calendar.weekly} onChange={(weekly) => onChange({ weekly })} />
          {week === '' && <Notice icon="info">{say('hours.week.never')}</Notice>}
          <Disclosure level={5} summary={say('hours.holidays', { count: holidays.length })}>
            <Holidays
              name={name}
              timeZone={calendar.timeZone}
              dates={holidays}
              onChange={(dates) => onChange({ holidays: dates })}
            />
          </Disclosure>
          <div className="hours-buttons">
            {!isFirst && <Button onPress={onFirst}>{say('hours.calendar.make-first')}</Button>}
            <Button look="bare" icon="close" onPress={onRemove}>
              {say('hours.calendar.remove')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </li>
  );
}
