import { entryOf } from '../../model/entry-of.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import type { ApiConversation, ApiMessage } from './api.ts';

const STATUS: Record<string, Ticket['status']> = {
  open: 'open',
  pending: 'pending',
  snoozed: 'on-hold',
  resolved: 'solved',
};
const PRIORITY: Record<string, Ticket['priority']> = { low: 'low', medium: 'normal', high: 'high', urgent: 'urgent' };
const CHANNEL: Record<string, Ticket['channel']> = {
  'Channel::Email': 'email',
  'Channel::WebWidget': 'chat',
  'Channel::Whatsapp': 'chat',
  'Channel::Telegram': 'chat',
  'Channel::Line': 'chat',
  'Channel::FacebookPage': 'social',
  'Channel::TwitterProfile': 'social',
  'Channel::Instagram': 'social',
  'Channel::Sms': 'phone',
  'Channel::TwilioSms': 'phone',
};

/** Seconds since 1970; anything that would be before 2001 is no time of a message. */
const instantOf = (seconds: number | null | undefined): string | undefined =>
  seconds && seconds > 1e9 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : undefined;

function roleOf({ message_type, private: isPrivate, sender }: ApiMessage): Message['role'] {
  if (message_type === 2) return 'system';
  if (isPrivate) return 'note';
  if (message_type === 0)
    return sender?.type === undefined || sender?.type === null || sender.type === 'contact' ? 'customer' : 'unknown';
  return message_type === 1 || message_type === 3 ? 'agent' : 'unknown';
}

function parseMessage(message: ApiMessage): Message {
  const { sender } = message;
  return {
    id: String(message.id),
    role: roleOf(message),
    author: sender?.name,
    from: sender
      ? { id: sender.id == null ? undefined : String(sender.id), name: sender.name, email: sender.email }
      : undefined,
    sentAt: instantOf(message.created_at) ?? null,
    text: message.content ?? '',
    automatic: message.message_type === 3 || sender?.type === 'agent_bot',
    attachments: (message.attachments ?? []).flatMap(({ data_url }) => {
      const name = data_url?.split('?')[0]?.split('/').at(-1);
      return name ? [{ name }] : [];
    }),
  };
}

export function parseConversation(
  location: URL,
  key: string,
  it: ApiConversation,
  said: readonly ApiMessage[],
  whole: boolean,
): Ticket {
  const { sender, assignee, team, channel } = it.meta;
  const messages = said.toSorted((a, b) => a.created_at - b.created_at || a.id - b.id).map(parseMessage);
  return {
    site: 'chatwoot',
    key,
    url: location.href,
    observedAt: new Date().toISOString(),
    // A conversation has no subject: its first words stand for it.
    subject: messages.find(({ role, text }) => role === 'customer' && text !== '')?.text.slice(0, 80) ?? '',
    status: entryOf(STATUS, it.status),
    priority: entryOf(PRIORITY, it.priority),
    channel: entryOf(CHANNEL, channel) ?? 'other',
    tags: it.labels ?? [],
    group: team ? { id: String(team.id), name: team.name } : undefined,
    requester: {
      id: sender?.id == null ? undefined : String(sender.id),
      name: sender?.name ?? '',
      email: sender?.email,
    },
    assignee: assignee ? { id: String(assignee.id ?? ''), name: assignee.name, email: assignee.email } : undefined,
    createdAt: instantOf(it.created_at),
    updatedAt: instantOf(it.last_activity_at),
    messages,
    slaTargets: [],
    coverage: { loaded: messages.length, total: messages.length + (whole ? 0 : 1) },
    provenance: { messages: { source: 'api', sure: whole }, subject: { source: 'api', sure: false } },
  };
}
