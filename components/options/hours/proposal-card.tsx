import { useEffect, useRef } from 'react';
import { isMessageKey } from '../../../lib/i18n/translator.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Button } from '../../ui/button.tsx';
import type { Proposal } from './proposal.ts';
import { calendarName, type Pauses, slaName, slaSentence } from './sla-sentence.ts';
import { weekWords } from './week-words.ts';

/** What would be taken over, in words, before it is. */
export function ProposalCard({
  proposal: { title, text, calendars, slas, notes = [] },
  pauses,
  onTake,
  onCancel,
}: {
  proposal: Proposal;
  pauses: Pauses;
  onTake: (how: 'replace' | 'add') => void;
  onCancel: () => void;
}) {
  const { say, locale } = useSession();
  const words = { say, locale };
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  const isEmpty = calendars.length + slas.length === 0;
  return (
    <section className="hours-proposal" aria-label={title}>
      <h3 ref={head} tabIndex={-1}>
        {title}
      </h3>
      {text && <p>{text}</p>}
      {calendars.length > 0 && (
        <ul className="proposal-list">
          {calendars.map((calendar) => (
            <li key={calendar.id}>
              <strong>{calendarName(calendar, words)}</strong>{' '}
              <span className="soft">
                {[
                  calendar.timeZone,
                  weekWords(calendar.weekly, locale) || say('hours.week.closed'),
                  say('hours.holidays.count', { count: calendar.holidays?.length ?? 0 }),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {slas.length > 0 && (
        <ol className="proposal-list">
          {slas.map((sla) => (
            <li key={sla.id}>
              <strong>{slaName(sla, words)}</strong>{' '}
              <span className="soft">
                <Unbroken>{slaSentence(sla, calendars, pauses, words)}</Unbroken>
              </span>
            </li>
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <div>
          <p>{say('hours.notes')}</p>
          <ul className="proposal-list proposal-notes">
            {notes.map(({ code, name, value = '' }) => {
              const key = `hours.note.${code}`;
              return (
                <li key={`${code} ${name} ${value}`}>
                  {isMessageKey(key) ? say(key, { name, value }) : `${name}: ${code} ${value}`}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <div className="hours-buttons">
        {!isEmpty && (
          <>
            <Button look="solid" onPress={() => onTake('replace')}>
              {say('hours.proposal.replace')}
            </Button>
            <Button onPress={() => onTake('add')}>{say('hours.proposal.add')}</Button>
          </>
        )}
        <Button onPress={onCancel}>{say('action.cancel')}</Button>
      </div>
      {!isEmpty && (
        <p className="soft small">
          {[say('hours.proposal.help'), ...(slas.length > 0 ? [say('hours.proposal.order')] : [])].join(
            say('words.gap'),
          )}
        </p>
      )}
    </section>
  );
}
