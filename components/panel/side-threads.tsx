import type { TicketHead } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import './scripts.css';

type Thread = NonNullable<TicketHead['sideThreads']>[number];

/** Conversations beside the ticket, with colleagues or third parties: what was last said in each, and who waits. */
export function SideThreads({ threads }: { threads: readonly Thread[] }) {
  const { say } = useSession();
  const open = threads.filter(({ isOpen }) => isOpen);
  const closed = threads.length - open.length;
  return (
    <Section title={say('desk.beside')}>
      {open.length > 0 && (
        <div className="scripts">
          {open.map((thread) => (
            <div className="script" key={thread.id}>
              <OpenThread thread={thread} />
            </div>
          ))}
        </div>
      )}
      {closed > 0 && <p className="soft small">{say('desk.beside.closed', { count: closed })}</p>}
    </Section>
  );
}

function OpenThread({ thread }: { thread: Thread }) {
  const { say } = useSession();
  const subject = thread.subject || say('desk.beside.untitled');
  const heading = (
    <span dir="auto">{thread.who ? say('desk.beside.with', { who: thread.who, subject }) : subject}</span>
  );
  return (
    <Disclosure summary={heading} peek={<LastWord thread={thread} />}>
      <p className="soft small">
        <LastWord thread={thread} />
      </p>
      {thread.last && (
        <p className="script-text" dir="auto">
          {thread.last}
        </p>
      )}
      <p className="soft small">{say('desk.beside.help')}</p>
    </Disclosure>
  );
}

function LastWord({ thread: { lastAt, lastBy, waits } }: { thread: Thread }) {
  const { say, locale } = useSession();
  const now = useNow();
  if (!lastAt) return null;
  const at = when(lastAt, now, { say, locale });
  if (waits === 'them') return say('desk.beside.them', { when: at });
  return lastBy ? say('desk.beside.us', { who: lastBy, when: at }) : say('desk.beside.last', { when: at });
}
