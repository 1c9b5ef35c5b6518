import { entryOf } from '../../model/entry-of.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { htmlToText } from '../html-to-text.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiConversation, ApiPerson, ApiThread } from './api-schema.ts';
import { conversationKey } from './urls.ts';

/** Spam is none of ours. */
const STATUS: Record<string, Ticket['status']> = { active: 'open', open: 'open', pending: 'pending', closed: 'closed' };
const CHANNEL: Record<string, Ticket['channel']> = { email: 'email', chat: 'chat', phone: 'phone' };
const CHATS = ['chat', 'beaconchat'];
/** What is not shown in the conversation any more, or not yet. */
const SHOWN = ['published', 'draft'];

/** Who wrote it: kind and writer must not contradict. Forwarded mails and noted calls are nobody's answer. */
export function roleOf({ type, createdBy }: ApiThread): Message['role'] {
  if (type === 'lineitem') return 'system';
  if (type === 'note') return 'note';
  const writer = createdBy?.type;
  if (type === 'customer') return writer === 'user' ? 'unknown' : 'customer';
  if (type === 'message' || type === 'reply') return writer === 'customer' ? 'unknown' : 'agent';
  if (!CHATS.includes(type)) return 'unknown';
  return writer === 'customer' ? 'customer' : writer === 'user' ? 'agent' : 'unknown';
}

const nameOf = (who: ApiPerson): string | undefined => [who?.first, who?.last].filter(Boolean).join(' ') || undefined;

function refOf(who: ApiPerson) {
  const ref = { id: who?.id ? String(who.id) : undefined, name: nameOf(who), email: who?.email || undefined };
  return ref.id || ref.name || ref.email ? ref : undefined;
}

function parseThread(thread: ApiThread): Message {
  const role = roleOf(thread);
  const from = refOf(thread.createdBy ?? (role === 'customer' ? thread.customer : undefined));
  return {
    id: String(thread.id),
    role,
    author: from?.name ?? from?.email,
    from,
    sentAt: toInstant(thread.createdAt) ?? null,
    text: htmlToText(thread.body ?? ''),
    ...(thread.state === 'draft' && { draft: true }),
    ...(thread.source?.type?.startsWith('workflow') && { automatic: true }),
    attachments: (thread._embedded?.attachments ?? []).flatMap(({ filename, mimeType, size }) =>
      filename ? [{ name: filename, type: mimeType, size }] : [],
    ),
  };
}

/** Since when the customer waits, as Help Scout says; only where what was written last is the customer's, and not before it. */
function waitingSince(it: ApiConversation, messages: readonly Message[]): string | undefined {
  const since = toInstant(it.customerWaitingSince?.time);
  const last = messages.findLast(({ role, draft }) => !draft && (role === 'customer' || role === 'agent'));
  if (!since || last?.role !== 'customer' || it.status === 'closed' || it.status === 'spam') return undefined;
  return last.sentAt && Date.parse(since) > Date.parse(last.sentAt) ? undefined : since;
}

/** A conversation with its threads, as the API gives it. Needs a document: messages are HTML. */
export function parseConversation(location: URL, it: ApiConversation): Ticket {
  const { threads } = it._embedded;
  const messages = threads
    .filter(({ state }) => !state || SHOWN.includes(state))
    .map(parseThread)
    .toSorted((a, b) => Date.parse(a.sentAt ?? '') - Date.parse(b.sentAt ?? '') || Number(a.id) - Number(b.id));
  const customer = refOf(it.primaryCustomer);
  const total = Math.max(messages.length, messages.length + (it.threads ?? 0) - threads.length);
  return {
    site: 'helpscout',
    key: conversationKey(String(it.id)),
    url: location.href,
    observedAt: new Date().toISOString(),
    subject: it.subject ?? '',
    status: entryOf(STATUS, it.status),
    channel: entryOf(CHANNEL, it.type) ?? 'other',
    tags: (it.tags ?? []).flatMap(({ tag }) => tag || []),
    group: it.mailboxId ? { id: String(it.mailboxId) } : undefined,
    requester: { id: customer?.id, name: customer?.name ?? customer?.email ?? '', email: customer?.email },
    assignee: refOf(it.assignee),
    cc: it.cc?.length ? it.cc.map((email) => ({ email })) : undefined,
    createdAt: toInstant(it.createdAt),
    updatedAt: toInstant(it.userUpdatedAt),
    messages,
    slaTargets: [],
    waitingSince: waitingSince(it, messages),
    coverage: { loaded: messages.length, total },
    provenance: {
      messages: { source: 'api', sure: total === messages.length },
      'requester.email': { source: 'api', sure: Boolean(customer?.email) },
    },
  };
}
