import type { TicketHead } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import './ticket-line.css';

/** Whose ticket this is, so that nobody reads one ticket's level as another's. */
export function TicketLine({ ticket }: { ticket: TicketHead }) {
  const { say } = useSession();
  const marks = [
    ticket.status && say(`status.${ticket.status}`),
    ticket.priority && say(`priority.${ticket.priority}`),
    say(`panel.channel.${ticket.channel}`),
  ].filter(Boolean);
  return (
    <section className="ticket-line" aria-label={say('panel.ticket')}>
      <h2 className="ticket-subject" dir="auto" title={ticket.subject}>
        {ticket.subject}
      </h2>
      <p className="ticket-who">
        <span dir="auto">
          {ticket.requester}
          {ticket.organization && `, ${ticket.organization}`}
        </span>
        <span className="ticket-marks">{marks.join(' · ')}</span>
      </p>
    </section>
  );
}
