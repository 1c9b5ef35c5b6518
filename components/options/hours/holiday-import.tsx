import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Answer } from '../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { FileFault } from '../file-fault.tsx';
import { useCalendarFile } from '../use-calendar-file.ts';
import { dateWords } from './date-words.ts';

type Days = Extract<Answer<'hours.ics'>, { ok: true }>;

const SHOWN = 60;

/** Days off from a calendar file, shown before they are added. */
export function HolidayImport({
  timeZone,
  known,
  onAdd,
}: {
  timeZone: string;
  known: readonly string[];
  /** Gives what is in the way, where something is. */
  onAdd: (dates: string[]) => string | undefined;
}) {
  const { say, ask } = useSession();
  const { busy, problem, found, fault, setFault, load, close } = useCalendarFile(
    (text) => ask('hours.ics', { text, timeZone }),
    (why, most, file) => say(`hours.ics.${why}`, { file, most }),
  );
  return (
    <>
      <div className="hours-buttons">
        <FileTrigger acceptedFileTypes={['text/calendar', '.ics']} onSelect={(files) => load(files?.[0])}>
          <Button isPending={busy}>{say('hours.ics')}</Button>
        </FileTrigger>
      </div>
      <FileFault fault={fault} />
      {found && (
        <FoundDays
          file={found.file}
          days={found.found}
          known={known}
          onCancel={close}
          onAdd={(dates) => {
            const inTheWay = onAdd(dates);
            setFault(inTheWay ?? null);
            if (!inTheWay) close();
          }}
        />
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}

function FoundDays({
  file,
  days: { days, unread, partly, from, until },
  known,
  onAdd,
  onCancel,
}: {
  file: string;
  days: Days;
  known: readonly string[];
  onAdd: (dates: string[]) => void;
  onCancel: () => void;
}) {
  const { say, locale } = useSession();
  const fresh = days.filter(({ date }) => !known.includes(date));
  const span = [from, until].map((date) => dateWords(date, locale, { dateStyle: 'medium' }));
  const asides = [
    days.length > fresh.length && say('hours.ics.known', { count: days.length - fresh.length }),
    partly > 0 && say('hours.ics.partly', { count: partly }),
    unread > 0 && say('hours.ics.unread', { count: unread }),
    say('hours.ics.span', { from: span[0] ?? '', until: span[1] ?? '' }),
  ].filter((aside) => typeof aside === 'string');
  return (
    <div className="hours-proposal" role="status">
      <strong>{say('hours.ics.found', { count: fresh.length, file })}</strong>
      {fresh.length > 0 && (
        <ul className="found-days">
          {fresh.slice(0, SHOWN).map(({ date, title }) => (
            <li key={date}>
              <span className="figures">
                {dateWords(date, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })}
              </span>{' '}
              <span className="soft">{title}</span>
            </li>
          ))}
          {fresh.length > SHOWN && <li className="soft">{say('hours.more', { count: fresh.length - SHOWN })}</li>}
        </ul>
      )}
      <p className="soft small">{asides.join(say('words.gap'))}</p>
      <div className="hours-buttons">
        {fresh.length > 0 && (
          <Button look="solid" onPress={() => onAdd(fresh.map(({ date }) => date))}>
            {say('hours.ics.add', { count: fresh.length })}
          </Button>
        )}
        <Button onPress={onCancel}>{say('action.cancel')}</Button>
      </div>
    </div>
  );
}
