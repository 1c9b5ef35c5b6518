import { useId, useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { faultOfDay, keepTyped, type Period, parseDay, spellDay } from './day-periods.ts';
import { DayTrack } from './day-track.tsx';
import { dayName, type Weekday } from './week-words.ts';

export type CopyTo = 'weekdays' | 'week' | 'closed' | 'always';

/** One day of the week: its hours drawn, and typed. What is typed stays as it is typed until it is right. */
export function DayRow({
  day,
  periods,
  onChange,
  onCopy,
}: {
  day: Weekday;
  periods: readonly Period[];
  onChange: (periods: Period[]) => void;
  onCopy: (to: CopyTo) => void;
}) {
  const { say, locale } = useSession();
  const id = useId();
  /** While the field has the focus it shows what is typed, not what is made of it. */
  const [typing, setTyping] = useState<string | null>(null);
  const name = dayName(day, locale, 'long');
  const fault = faultOfDay(periods);
  const type = (text: string) => {
    setTyping(text);
    const parsed = parseDay(text);
    onChange(parsed.ok ? parsed.periods : keepTyped(text));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend of its own
    <div className="day-row" role="group" aria-labelledby={id}>
      <span id={id} className="day-name">
        <span className="visually-hidden">{name}</span>
        <span aria-hidden="true">{dayName(day, locale, 'short')}</span>
      </span>
      <DayTrack dayName={name} periods={periods} isBroken={fault !== null} onChange={onChange} />
      <div className="day-text">
        <TextField
          label={say('hours.day.hours', { day: name })}
          value={typing ?? spellDay(periods)}
          placeholder={say('hours.day.closed')}
          onChange={type}
          onBlur={() => setTyping(null)}
          error={fault !== null && typing === null ? say(`hours.fault.day.${fault}`) : undefined}
        />
      </div>
      <MenuButton
        label={say('hours.day.more', { day: name })}
        choices={[
          { id: 'weekdays', text: say('hours.day.weekdays'), icon: 'copy' },
          { id: 'week', text: say('hours.day.week'), icon: 'copy' },
          { id: 'always', text: say('hours.day.always'), icon: 'clock' },
          { id: 'closed', text: say('hours.day.close'), icon: 'close' },
        ]}
        onChoose={onCopy}
      />
    </div>
  );
}
