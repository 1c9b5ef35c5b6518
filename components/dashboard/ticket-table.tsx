import type { RadarTicket } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { Section } from '../ui/section.tsx';
import { TicketRow } from './ticket-row.tsx';
import './table.css';

/** A list of tickets as a table; the less pressing columns leave first where it is narrow. */
export function TicketTable({ title, tickets }: { title: string; tickets: readonly RadarTicket[] }) {
  const { say } = useSession();
  const now = useNow();
  return (
    <Section title={title} aside={<span className="soft small figures">{tickets.length}</span>}>
      <table className="table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className="col-level">
              {say('dashboard.col.level')}
            </th>
            <th scope="col">{say('dashboard.col.ticket')}</th>
            <th scope="col" className="col-due">
              {say('dashboard.col.due')}
            </th>
            <th scope="col" className="col-assignee">
              {say('dashboard.col.assignee')}
            </th>
            <th scope="col" className="col-seen">
              {say('dashboard.col.seen')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <TicketRow key={ticket.key} ticket={ticket} now={now} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
