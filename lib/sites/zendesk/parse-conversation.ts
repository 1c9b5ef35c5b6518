import type { Message } from '../../model/ticket.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiComment, ApiTicket, ApiUser } from './api-schema.ts';
import { isChatChannel, parseChats } from './parse-chat.ts';
import { parseComment } from './parse-messages.ts';
import { isTranscript, splitTranscript } from './split-transcript.ts';

/**
 * Everything that was said, oldest first. A chat that came as one comment is told message by message: customer and agents speak in
 * it, and its author alone would be taken for all of them.
 */
export function parseConversation(
  ticket: ApiTicket['ticket'],
  comments: readonly ApiComment[],
  audits: readonly unknown[],
  users: Map<number, ApiUser>,
): Message[] {
  const chats = parseChats(audits, users);
  const placed: { at: string; message: Message }[] = [];
  const put = (at: string, messages: readonly Message[]) => {
    for (const message of messages) placed.push({ at: message.sentAt ?? at, message });
  };
  for (const comment of comments) {
    const message = parseComment(comment, ticket.requester_id, users);
    const at = toInstant(comment.created_at) ?? '';
    if (comment.audit_id && chats.has(comment.audit_id)) continue; // the chat itself, which is told below
    if (!isChatChannel(comment.via?.channel) || !isTranscript(message.text)) put(at, [message]);
    else if (chats.size === 0) put(at, splitTranscript(message, ticket.requester_id, users));
  }
  for (const messages of chats.values())
    put(
      '',
      messages.filter(({ id }) => !placed.some((one) => one.message.id === id)),
    );
  const inOrder = chats.size === 0 ? placed : placed.sort((a, b) => Date.parse(a.at || '0') - Date.parse(b.at || '0'));
  const messages = inOrder.map(({ message }) => message);
  // Whoever asks by a side conversation is a colleague or a third party, and never the customer.
  if (ticket.via?.channel !== 'side_conversation') return messages;
  return messages.map((message) => (message.role === 'customer' ? { ...message, role: 'unknown' as const } : message));
}
