import type { Message } from '../../model/ticket.ts';
import { maybe, z } from '../../model/z.ts';
import type { ApiUser } from './api-schema.ts';
import { findChannel } from './words.ts';

/** Messaging that counts as a social medium, and is one conversation of many short messages all the same. */
const SOCIAL = /^(?:instagram_dm|line|sunshine_conversations_\w+)$/;

/** True for channels whose words may come as one transcript, of customer and agents mixed. */
export function isChatChannel(channel: string | number | null | undefined): boolean {
  return typeof channel === 'string' && (findChannel(channel) === 'chat' || SOCIAL.test(channel));
}

/** One thing that happened in a chat, as the audit of its beginning tells it (2026-11: its documentation; not tried live). */
const itemSchema = z.object({
  type: z.string(),
  message: maybe(z.string()),
  message_id: maybe(z.string()),
  actor_type: maybe(z.string()),
  actor_id: maybe(z.union([z.string(), z.number()])),
  actor_name: maybe(z.string()),
  /** Milliseconds since 1970. */
  timestamp: maybe(z.number()),
});
type Item = z.infer<typeof itemSchema>;
const chatSchema = z.object({
  id: maybe(z.number()),
  events: z.array(z.object({ type: maybe(z.string()), value: z.optional(z.unknown()) })),
});
const historySchema = z.object({ history: z.array(z.unknown()) });

const ROLES: Record<string, Message['role']> = {
  'end-user': 'customer',
  end_user: 'customer',
  visitor: 'customer',
  agent: 'agent',
  system: 'system',
  trigger: 'system',
  bot: 'system',
};

/** Who speaks. What the chat says and what the account says of the same person must not contradict each other. */
function roleOf(item: Item, users: Map<number, ApiUser>): Message['role'] {
  const said = item.actor_type ?? '';
  const role = Object.hasOwn(ROLES, said) ? (ROLES[said] ?? 'unknown') : 'unknown';
  const known = users.get(Number(item.actor_id))?.role;
  if (known === undefined || known === null || role === 'system' || role === 'unknown') return role;
  return (known === 'end-user') === (role === 'customer') ? role : 'unknown';
}

function parseItem(given: unknown, audit: number | string, at: number, users: Map<number, ApiUser>): Message[] {
  const parsed = z.safeParse(itemSchema, given);
  // Who came and went has no words.
  if (!parsed.success || !parsed.data.message || !/message/i.test(parsed.data.type)) return [];
  const item = parsed.data;
  const role = roleOf(item, users);
  const time = item.timestamp ? new Date(item.timestamp) : undefined;
  return [
    {
      id: item.message_id ?? `chat-${audit}-${at}`,
      role,
      author: item.actor_name ?? undefined,
      from: { id: item.actor_id == null ? undefined : String(item.actor_id), name: item.actor_name ?? undefined },
      sentAt: time && !Number.isNaN(time.getTime()) ? time.toISOString() : null,
      text: item.message?.trim() ?? '',
      automatic: role === 'system',
    },
  ];
}

/** The chats that audits tell of, message by message, by the audit that told of each. */
export function parseChats(audits: readonly unknown[], users: Map<number, ApiUser>): Map<number, Message[]> {
  const chats = new Map<number, Message[]>();
  for (const given of audits) {
    // Most audits are of messages, and long: those are not even parsed.
    const { events } = (given ?? {}) as { events?: unknown };
    if (!Array.isArray(events) || !events.some((event) => event?.type === 'ChatStartedEvent')) continue;
    const audit = z.safeParse(chatSchema, given);
    if (!audit.success) continue;
    for (const event of audit.data.events) {
      if (event.type !== 'ChatStartedEvent') continue;
      const chat = z.safeParse(historySchema, event.value);
      if (!chat.success) continue;
      const id = audit.data.id ?? -1 - chats.size;
      const messages = chat.data.history.flatMap((item, at) => parseItem(item, id, at, users));
      if (messages.length > 0) chats.set(id, [...(chats.get(id) ?? []), ...messages]);
    }
  }
  return chats;
}
