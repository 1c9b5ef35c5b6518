import type { Message, Ticket } from '../../model/ticket.ts';

/** What a webmail's page shows of a thread, its messages oldest first. */
export interface MailThread {
  site: string;
  key: string;
  location: URL;
  subject: string;
  tags?: string[];
  messages: Message[];
  /** How many messages the page has and does not show whole. */
  held: number;
  /** How many answers may be where this page does not look, as in a folder of sent mail. */
  unseen?: number;
  /** True where all that was shown was shown to its end. */
  isWhole?: boolean;
  /** False where a single message is shown, which need not be the thread's first. */
  isFromStart?: boolean;
  /** False where the page does not name the zone of its times. */
  isZoneSure?: boolean;
}

/** A thread of mails as the contract's ticket. */
export function mailTicket({ site, key, location, subject, messages, held, ...rest }: MailThread): Ticket {
  const customer = messages.find(({ role, automatic }) => role === 'customer' && !automatic);
  // Whoever wrote first may be one of us: then nobody is said to be the customer.
  const requester = customer?.from ?? messages.find(({ role }) => role === 'unknown')?.from;
  const sure = (isSure: boolean) => ({ source: 'dom' as const, sure: isSure });
  return {
    site,
    key,
    url: location.href,
    observedAt: new Date().toISOString(),
    subject,
    channel: 'email',
    tags: rest.tags ?? [],
    requester: { name: requester?.name ?? requester?.email ?? '', email: requester?.email },
    createdAt: held === 0 && rest.isFromStart !== false ? messages[0]?.sentAt : undefined,
    updatedAt: messages.at(-1)?.sentAt,
    messages,
    slaTargets: [],
    // What is held back is more than any answer that may be elsewhere: it is not counted twice.
    coverage: { loaded: messages.length, total: messages.length + (held || (rest.unseen ?? 0)) },
    provenance: {
      messages: sure(held === 0 && rest.isWhole !== false),
      'messages.role': sure(messages.every(({ role }) => role !== 'unknown')),
      'messages.sentAt': sure(rest.isZoneSure !== false && messages.every(({ sentAt }) => Boolean(sentAt))),
      'requester.email': sure(customer?.from?.email !== undefined && held === 0),
    },
  };
}
