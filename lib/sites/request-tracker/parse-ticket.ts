import type { Ticket } from '../../model/ticket.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiAttachment, ApiRef, ApiTicket, ApiTransaction, ApiUser } from './api-schema.ts';
import { parseHistory } from './parse-history.ts';
import { isMessage, parseMessage, SYSTEM } from './parse-messages.ts';
import { ticketKey, ticketUrl } from './urls.ts';
import { findPriorityOfNumber, findStatus } from './words.ts';

export interface Answers {
  ticket: ApiTicket;
  transactions: readonly ApiTransaction[];
  /** The parts of each message, by its transaction. */
  parts: ReadonlyMap<string, readonly ApiAttachment[]>;
  texts: ReadonlyMap<string, string>;
  /** By login name. */
  users: ReadonlyMap<string, ApiUser>;
  /** The number in the page's address. */
  asked: string;
  /** False where something of the conversation was left unread. */
  whole: boolean;
}

/** A time that was never set is the first second of 1970. */
const isSet = (instant: string | undefined) => instant !== undefined && !instant.startsWith('1970-01-01T00:00:00');

/** A person's number: in their record, or, for whoever may not see all of it, in its address. */
export function numberOf(user: ApiUser): string | undefined {
  const id = user.id ?? user._hyperlinks?.find(({ ref }) => ref === 'self')?.id;
  return id === undefined || id === null ? undefined : String(id);
}

/** Its answers, parsed already, as the contract's ticket. Not parsed once more here: the background does so when it arrives. */
export function parseTicket(location: URL, base: string, answers: Answers): Ticket {
  const { ticket, transactions, parts, texts, users } = answers;
  const requestors = new Set((ticket.Requestor ?? []).map(({ id }) => id));
  const people = { requestors, users };
  const messages = transactions
    .filter(isMessage)
    .flatMap((each) => parseMessage(each, parts.get(each.id) ?? [], texts, people) ?? []);
  // A merged ticket's transactions come in the order of their numbers, not of their times.
  messages.sort((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? -1 : (a.sentAt ?? '') > (b.sentAt ?? '') ? 1 : 0));
  const ref = ({ id }: ApiRef) => {
    const user = users.get(id) ?? transactions.find(({ Creator }) => Creator?.id === id)?.Creator;
    // A login name is an address for whoever wrote by mail.
    const email = user?.EmailAddress || (id.includes('@') ? id : undefined);
    return { id, name: user?.RealName || user?.Name || id, email };
  };
  const names = new Map<string, string>();
  for (const user of users.values()) {
    const number = numberOf(user);
    if (number) names.set(number, user.RealName || user.Name || number);
  }
  const [first] = ticket.Requestor ?? [];
  const asker = first && users.get(first.id);
  const owner = ticket.Owner && !SYSTEM.has(ticket.Owner.id) ? ticket.Owner : undefined;
  const created = toInstant(ticket.Created);
  const updated = toInstant(ticket.LastUpdated);
  const priority = ticket.Priority === null || ticket.Priority === '' ? Number.NaN : Number(ticket.Priority);
  const loaded = messages.length;
  return {
    site: 'rt',
    key: ticketKey(location, base, ticket.id),
    aliases: answers.asked === ticket.id ? [] : [ticketKey(location, base, answers.asked)],
    url: ticketUrl(location, base, ticket.id),
    observedAt: new Date().toISOString(),
    subject: ticket.Subject ?? '',
    status: findStatus(ticket.Status),
    priority: findPriorityOfNumber(priority),
    channel: 'other',
    tags: [],
    group: ticket.Queue ? { id: ticket.Queue.id, name: ticket.Queue.Name } : undefined,
    requester: {
      ...(first ? ref(first) : { name: '' }),
      organization: asker?.Organization || undefined,
      locale: asker?.Lang || undefined,
      timeZone: asker?.Timezone || undefined,
    },
    assignee: owner
      ? { id: owner.id, name: owner.RealName || owner.Name || owner.id, email: owner.EmailAddress || undefined }
      : undefined,
    cc: [...(ticket.Requestor ?? []).slice(1), ...(ticket.Cc ?? [])].map(ref),
    createdAt: isSet(created) ? created : undefined,
    updatedAt: isSet(updated) ? updated : undefined,
    messages,
    history: parseHistory(transactions, ticket.id, {
      user: (id) => names.get(id),
      key: (id) => ticketKey(location, base, id),
    }),
    slaTargets: [],
    coverage: { loaded, total: answers.whole ? loaded : loaded + 1 },
    provenance: {
      messages: { source: 'api', sure: true },
      'requester.email': { source: 'api', sure: first !== undefined && ref(first).email !== undefined },
      priority: { source: 'api', sure: false },
      history: { source: 'api', sure: true },
    },
  };
}
