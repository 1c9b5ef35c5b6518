import type { CaseView } from '../../lib/messages/panel-state.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { findWebUrl } from '../shared/find-web-url.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { pickExplanation } from './pick-explanation.ts';
import type { Act } from './use-case.ts';

type Group = NonNullable<CaseView['group']>;

/** A case about many: what to tell these customers, and the tickets it carries; whichever is another matter can be taken out. */
export function GroupPart({
  group,
  ticketKey,
  language,
  busy,
  act,
}: {
  group: Group;
  /** Key of the ticket in front, where there is one. */
  ticketKey: string | undefined;
  /** Of the customer, where one is in front; else the reader's. */
  language: string;
  busy: boolean;
  act: Act;
}) {
  const { say } = useSession();
  const explain = pickExplanation(group.explain, language);
  const part = (ticket: string) => void act((ask, id) => ask('case.part', { id, ticket }));
  const here = group.tickets.find(({ key }) => key === ticketKey);
  return (
    <>
      {explain && (
        <div className="case-part">
          <div className="case-part-head">
            <h3 className="field-label">{say('ladder.group.explain')}</h3>
            <CopyButton look="bare" text={explain.text} label={say('panel.route.copy-tell')} />
          </div>
          <p className="case-text" dir="auto" lang={explain.language}>
            {explain.text}
          </p>
        </div>
      )}
      <Disclosure
        summary={say('ladder.group.title')}
        peek={<span className="figures">{say('ladder.group.count', { count: group.tickets.length })}</span>}
      >
        <ul className="case-group">
          {group.tickets.map((ticket) => (
            <li key={ticket.ticket}>
              <GroupTicket ticket={ticket} />
              {ticket !== here && (
                <Button
                  look="bare"
                  isPending={busy}
                  aria-label={say('ladder.group.part.named', { subject: ticket.subject })}
                  onPress={() => part(ticket.ticket)}
                >
                  {say('ladder.group.part')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
      {here && (
        <p>
          <Button look="quiet" isPending={busy} onPress={() => part(here.ticket)}>
            {say('ladder.group.part.here')}
          </Button>
        </p>
      )}
    </>
  );
}

function GroupTicket({ ticket }: { ticket: Group['tickets'][number] }) {
  const { say } = useSession();
  const url = findWebUrl(ticket.url);
  return (
    <span className="case-group-ticket">
      {url ? (
        <a
          className="case-link"
          href={url}
          target="_blank"
          rel="noreferrer"
          title={say('dashboard.opens-tab')}
          dir="auto"
        >
          {ticket.subject}
        </a>
      ) : (
        <span dir="auto">{ticket.subject}</span>
      )}
      {ticket.requester && (
        <span className="soft small" dir="auto">
          {ticket.requester}
        </span>
      )}
    </span>
  );
}
