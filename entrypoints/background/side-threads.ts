import type { TicketHead } from '../../lib/messages/panel-state.ts';
import type { SideThread, Ticket } from '../../lib/model/ticket.ts';

type Shown = NonNullable<TicketHead['sideThreads']>[number];
type Person = SideThread['people'][number];

/** So many are listed; more than that nobody reads. */
const MOST = 20;
const MOST_NAMES = 3;
const MOST_TEXT = 300;
const short = (text: string) => (text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text);

const nameOf = ({ name, email, id }: Person) => name || email || (id ? `#${id}` : '');
const isSame = (a: Person, b: Person) =>
  (a.id != null && a.id === b.id) || (a.email != null && a.email.toLowerCase() === b.email?.toLowerCase());

/** Whom is asked: everybody in it who did not write on our side. */
function namesOf({ people, messages }: SideThread): string {
  const ours = messages.flatMap(({ side, from }) => (side === 'ours' && from ? [from] : []));
  const names = people.filter((one) => !ours.some((mine) => isSame(one, mine))).flatMap((one) => nameOf(one) || []);
  const rest = names.length - MOST_NAMES;
  return short(names.slice(0, MOST_NAMES).join(', ')) + (rest > 0 ? ` +${rest}` : '');
}

function show(thread: SideThread): Shown {
  const last = thread.isOpen ? thread.messages.at(-1) : undefined;
  return {
    id: thread.id,
    subject: short(thread.subject ?? ''),
    isOpen: thread.isOpen,
    who: namesOf(thread),
    lastAt: last?.sentAt ?? thread.lastAt ?? null,
    lastBy: last?.from ? short(nameOf(last.from)) || null : null,
    last: last ? short(last.text) : null,
    waits: last?.side === 'ours' ? 'them' : last?.side === 'theirs' ? 'us' : null,
  };
}

/** The conversations beside a ticket as the panel shows them: whom they are with, the last word, and who waits. */
export function showSideThreads({ sideThreads }: Pick<Ticket, 'sideThreads'>): Shown[] {
  return (sideThreads ?? []).slice(0, MOST).map(show);
}
