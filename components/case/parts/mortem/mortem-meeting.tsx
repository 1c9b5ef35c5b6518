import type { MortemView } from '../../../../lib/messages/case-parts/mortem-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';

/** When the meeting is and who is asked; once it was held, who came (R76). */
export function MortemMeeting({ mortem: { meeting, held } }: { mortem: MortemView }) {
  const { say, locale } = useSession();
  const now = useNow();
  if (!meeting && !held) return null;
  const names = (came: boolean) => held?.people.flatMap((one) => (one.came === came ? [one.name] : [])) ?? [];
  const away = names(false);
  return (
    <div className="case-part">
      <h4 className="field-label">{say('mortem.meeting')}</h4>
      {meeting && !held && (
        <>
          <p>
            {[
              when(meeting.at, now, { say, locale }),
              say('mortem.meeting.length', { count: meeting.minutes }),
              meeting.place,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="soft small" dir="auto">
            {meeting.invited.map(({ name }) => name).join(', ')}
          </p>
        </>
      )}
      {held && (
        <>
          <p>{when(held.at, now, { say, locale })}</p>
          <p className="soft small" dir="auto">
            {say('mortem.meeting.who-came', { count: names(true).length, names: names(true).join(', ') })}
          </p>
          {away.length > 0 && (
            <p className="soft small" dir="auto">
              {say('mortem.meeting.who-not', { names: away.join(', ') })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
