import { entryOf } from '../../model/entry-of.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { htmlToText } from '../html-to-text.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiArticle, ApiTicket, ApiUser } from './api-schema.ts';
import { ticketKey } from './urls.ts';

/** The states it comes with. A state of the team's own is left unset. */
const STATUS: Record<string, Ticket['status']> = {
  new: 'new',
  open: 'open',
  'pending reminder': 'pending',
  'pending close': 'pending',
  closed: 'closed',
  merged: 'closed',
};
const PRIORITY: Record<string, Ticket['priority']> = { '1 low': 'low', '2 normal': 'normal', '3 high': 'high' };
const CHANNEL: Record<string, Ticket['channel']> = {
  email: 'email',
  phone: 'phone',
  web: 'web',
  chat: 'chat',
  sms: 'phone',
  'twitter status': 'social',
  'twitter direct-message': 'social',
  'facebook feed post': 'social',
  'facebook feed comment': 'social',
  'telegram personal-message': 'chat',
  'whatsapp message': 'chat',
};

function roleOf({ sender, internal }: ApiArticle): Message['role'] {
  if (sender === 'System') return 'system';
  if (internal) return 'note';
  return sender === 'Customer' ? 'customer' : sender === 'Agent' ? 'agent' : 'unknown';
}

/** `Kim Doe <kim@customer.example>`, as mails name people. */
function parsePerson(text: string | null | undefined): { name: string; email?: string } | undefined {
  const words = text?.trim();
  if (!words) return undefined;
  const email = /[^\s<>"']+@[^\s<>"']+/.exec(words)?.[0];
  const name = words.replace(/<[^>]*>/, '').replace(/^["'\s]+|["'\s]+$/g, '');
  return { name: name || email || words, ...(email && { email }) };
}

export function parseArticle(article: ApiArticle): Message {
  const from = parsePerson(article.from);
  const isHtml = article.content_type?.startsWith('text/html') ?? false;
  return {
    id: String(article.id),
    role: roleOf(article),
    author: from?.name,
    from,
    sentAt: toInstant(article.created_at) ?? null,
    text: isHtml ? htmlToText(article.body) : article.body,
    attachments: (article.attachments ?? []).map(({ filename }) => ({ name: filename })),
  };
}

/** Somebody's full name as the record has it. */
const fullName = (user: ApiUser | undefined): string | undefined =>
  [user?.firstname, user?.lastname].filter(Boolean).join(' ') || undefined;

export function parseTicket(
  location: URL,
  it: ApiTicket,
  articles: readonly ApiArticle[],
  customer: ApiUser | undefined,
  tags: readonly string[] | undefined,
): Ticket {
  const messages = articles
    .map(parseArticle)
    .toSorted((a, b) => (a.sentAt ?? '').localeCompare(b.sentAt ?? '') || Number(a.id) - Number(b.id));
  const first = messages.find(({ role }) => role === 'customer')?.from;
  const targets = [
    { metric: 'first-reply' as const, dueAt: toInstant(it.first_response_escalation_at) },
    { metric: 'resolution' as const, dueAt: toInstant(it.close_escalation_at) },
  ];
  return {
    site: 'zammad',
    key: ticketKey(location, String(it.id)),
    url: location.href,
    observedAt: new Date().toISOString(),
    subject: it.title,
    status: entryOf(STATUS, it.state),
    priority: entryOf(PRIORITY, it.priority),
    channel: entryOf(CHANNEL, it.create_article_type) ?? 'other',
    tags: [...(tags ?? [])],
    group: it.group ? { id: String(it.group_id ?? it.group), name: it.group } : undefined,
    requester: {
      id: it.customer_id ? String(it.customer_id) : undefined,
      name: fullName(customer) ?? first?.name ?? it.customer ?? '',
      email: customer?.email ?? (it.customer?.includes('@') ? it.customer : undefined),
      organization: it.organization ?? customer?.organization,
    },
    // Number 1 is the system: nobody.
    assignee:
      it.owner && it.owner !== '-' && it.owner_id !== 1
        ? { id: String(it.owner_id ?? it.owner), name: it.owner }
        : undefined,
    createdAt: toInstant(it.created_at),
    updatedAt: toInstant(it.updated_at),
    messages,
    slaTargets: targets.filter(({ dueAt }) => dueAt !== undefined),
    coverage: { loaded: messages.length, total: messages.length },
    provenance: {
      messages: { source: 'api', sure: true },
      tags: { source: 'api', sure: tags !== undefined },
      'requester.email': { source: 'api', sure: Boolean(customer?.email) },
    },
  };
}
