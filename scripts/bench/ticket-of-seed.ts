import type { Message, Ticket } from '../../lib/model/ticket.ts';
import { ticketSchema } from '../../lib/model/ticket.ts';
import { AGENTS, type SeedTicket } from '../../test/replica/seed-ticket.ts';

/** A demo ticket as a site would read it, without a browser. `now` is when it is read. */
export function ticketOfSeed(seed: SeedTicket, now: Date): Ticket {
  const ago = (minutes: number) => `${new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19)}Z`;
  const role = (message: SeedTicket['messages'][number]): Message['role'] => {
    if (message.by === 'trigger') return 'system';
    if (message.by === 'customer') return 'customer';
    return message.note ? 'note' : 'agent';
  };
  return ticketSchema.parse({
    site: 'zendesk',
    key: `demo.zendesk.com/${seed.id}`,
    url: `https://demo.zendesk.com/agent/tickets/${seed.id}`,
    observedAt: ago(0),
    subject: seed.subject,
    status: seed.status,
    priority: seed.priority,
    channel: seed.channel === 'native_messaging' ? 'chat' : seed.channel,
    tags: seed.tags,
    requester: seed.requester.timeZone.includes('/') ? seed.requester : { ...seed.requester, timeZone: null },
    assignee: seed.assignee ? { name: AGENTS[seed.assignee].name } : null,
    createdAt: ago(seed.messages[0]?.ago ?? 0),
    messages: seed.messages.map((message, index) => ({
      id: `m${index + 1}`,
      role: role(message),
      author: message.by === 'customer' ? seed.requester.name : message.by,
      sentAt: ago(message.ago),
      text: message.text,
      automatic: message.by === 'trigger',
    })),
  });
}
