import type { RadarTicket } from '../../lib/messages/messages.ts';
import { ago } from '../shared/ago.ts';
import { findWebUrl } from '../shared/find-web-url.ts';
import { LevelMark } from '../shared/level-mark.tsx';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Trend } from '../shared/trend.tsx';
import { type TimeWords, when } from '../shared/when.ts';
import { Tag } from '../ui/tag.tsx';

/** What was decided instead of escalating it, and why (R87): "Handled · Already answered". */
function asideWords({ kind, until, reason }: NonNullable<RadarTicket['aside']>, now: number, words: TimeWords): string {
  const { say } = words;
  const what =
    kind === 'handled' || !until
      ? say('dashboard.aside.handled')
      : say('dashboard.aside.snoozed', { when: when(until, now, words) });
  return reason ? `${what} · ${nameOf(say, 'reason', reason)}` : what;
}

/** One ticket: how hot, whose, why in the customer's words, what is due next. */
export function TicketRow({ ticket, now }: { ticket: RadarTicket; now: number }) {
  const { say, locale } = useSession();
  const { nextDue, aside } = ticket;
  const url = findWebUrl(ticket.url);
  const words = { say, locale };
  const due = nextDue ? (
    <span className="row-due" data-late={nextDue.breached}>
      {say(nextDue.breached ? 'dashboard.late' : 'dashboard.due', {
        metric: nameOf(say, 'metric', nextDue.metric),
        when: when(nextDue.dueAt, now, words),
      })}
    </span>
  ) : (
    <span className="soft">{say('dashboard.no-due')}</span>
  );
  return (
    <tr>
      <td className="col-level">
        <LevelMark level={ticket.level} />
        <span className="row-score figures">
          <span className="visually-hidden">{say('score.label')} </span>
          {ticket.score}
          <Trend trend={ticket.trend} wordless />
        </span>
      </td>
      <td>
        <p className="row-subject" dir="auto">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" title={say('dashboard.opens-tab')}>
              {ticket.subject}
            </a>
          ) : (
            ticket.subject
          )}{' '}
          {ticket.caseRef && <Tag tone="calm">{say('dashboard.in-case', { ref: ticket.caseRef })}</Tag>}
          {ticket.group && ' '}
          {ticket.group && <Tag>{say('ladder.group.count', { count: ticket.group.count })}</Tag>}
          {aside && <Tag>{asideWords(aside, now, words)}</Tag>}
        </p>
        <p className="row-why">
          <span dir="auto">{ticket.requester}</span>
          {ticket.why && ` · ${ticket.why}`}
        </p>
        {ticket.quote && (
          <p className="row-why">
            <q className="row-quote" dir="auto">
              {ticket.quote}
            </q>
          </p>
        )}
        {nextDue && <p className="row-inline figures">{due}</p>}
      </td>
      <td className="col-due figures">{due}</td>
      <td className="col-assignee">{ticket.assignee ?? <span className="soft">{say('dashboard.nobody')}</span>}</td>
      <td className="col-seen soft figures">
        {ago(ticket.observedAt, now, locale)}
        {ticket.firstSignalAt && (
          <span className="row-since">{say('dashboard.since', { when: when(ticket.firstSignalAt, now, words) })}</span>
        )}
      </td>
    </tr>
  );
}
