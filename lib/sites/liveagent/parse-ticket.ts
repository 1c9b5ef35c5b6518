import { entryOf } from '../../model/entry-of.ts';
import type { Ticket } from '../../model/ticket.ts';
import { toInstant } from '../to-instant.ts';
import type { KeyedAnswer } from './api-schema.ts';
import { parseMessages } from './parse-messages.ts';
import { conversationKey } from './urls.ts';

/** Letters of a ticket's state, as one team's own script names them. Spam, deleted and what is begun are left unset. */
const STATUS: Record<string, Ticket['status']> = { N: 'new', C: 'open', A: 'pending', W: 'on-hold', R: 'solved' };

/** A ticket as the API gives it. Needs a document: messages may be HTML. */
export function parseTicket(location: URL, { ticket, messages: groups, whole }: KeyedAnswer): Ticket {
  const messages = parseMessages(groups, ticket);
  return {
    site: 'liveagent',
    key: conversationKey(location, ticket.id),
    url: location.href,
    observedAt: new Date().toISOString(),
    subject: ticket.subject ?? '',
    status: entryOf(STATUS, ticket.status),
    channel: ticket.channel_type === 'E' ? 'email' : 'other',
    tags: (ticket.tags ?? []).filter((tag) => typeof tag === 'string'),
    group: ticket.departmentid ? { id: ticket.departmentid } : undefined,
    requester: {
      id: ticket.owner_contactid ?? undefined,
      name: ticket.owner_name || ticket.owner_email || '',
      email: ticket.owner_email || undefined,
    },
    assignee: ticket.agentid ? { id: ticket.agentid } : undefined,
    createdAt: toInstant(ticket.date_created),
    updatedAt: toInstant(ticket.date_changed),
    messages,
    // There is a due date, but what is due then is not told.
    slaTargets: [],
    // How many are missing is not told either: one at least.
    coverage: { loaded: messages.length, total: messages.length + (whole ? 0 : 1) },
    provenance: {
      messages: { source: 'api', sure: whole },
      'messages.role': { source: 'api', sure: messages.every(({ role }) => role !== 'unknown') },
      'messages.sentAt': { source: 'api', sure: messages.every(({ sentAt }) => Boolean(sentAt)) },
      status: { source: 'api', sure: false },
      'requester.email': { source: 'api', sure: Boolean(ticket.owner_email) },
    },
  };
}
