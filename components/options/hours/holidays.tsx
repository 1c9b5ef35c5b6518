import { useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TokenList } from '../../ui/token-list.tsx';
import { dateWords } from './date-words.ts';
import { HolidayImport } from './holiday-import.tsx';
import { parseDates } from './typed-dates.ts';

/** The most days a calendar may have off: more is a mistake, and no list anybody could check. */
export const MOST_HOLIDAYS = 1000;

/** The days a calendar is closed: listed by year, typed, or taken from a calendar file. */
export function Holidays({
  name,
  timeZone,
  dates,
  onChange,
}: {
  /** Of the calendar. */
  name: string;
  timeZone: string;
  dates: readonly string[];
  onChange: (dates: string[]) => void;
}) {
  const { say, locale } = useSession();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].sort();
  const spell = (date: string) => dateWords(date, locale, { weekday: 'short', day: 'numeric', month: 'short' });

  /** Adds days, and says what is in the way. */
  const add = (added: readonly string[]): string | undefined => {
    const next = [...new Set([...dates, ...added])].sort();
    if (next.length > MOST_HOLIDAYS) return say('hours.fault.date.many-days', { most: MOST_HOLIDAYS });
    onChange(next);
    return undefined;
  };
  const addTyped = () => {
    const parsed = parseDates(text, locale);
    const fault = parsed.ok ? add(parsed.dates) : say(`hours.fault.date.${parsed.fault}`, { text: parsed.text });
    setError(fault);
    if (!fault) setText('');
  };
  return (
    <div className="holidays">
      {years.map((year) => {
        const ofYear = new Map(dates.filter((date) => date.startsWith(year)).map((date) => [spell(date), date]));
        return (
          <div key={year} className="holiday-year">
            <span className="soft small figures">{year}</span>
            <TokenList
              label={say('hours.holidays.of', { name, year })}
              tokens={[...ofYear.keys()]}
              removeLabel={(token) => say('action.remove', { name: token })}
              onRemove={(token) => onChange(dates.filter((date) => date !== ofYear.get(token)))}
            />
          </div>
        );
      })}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          addTyped();
        }}
      >
        <TextField
          label={say('hours.holidays.add')}
          help={say('hours.holidays.help')}
          placeholder="2026-12-24, 2026-12-25"
          value={text}
          onChange={(next) => {
            setText(next);
            setError(undefined);
          }}
          error={error}
          button={<Button type="submit">{say('action.add')}</Button>}
        />
      </form>
      <HolidayImport timeZone={timeZone} known={dates} onAdd={add} />
    </div>
  );
}
