import type { Message } from '../../model/ticket.ts';
import { htmlToText } from '../html-to-text.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiComment, ApiUser } from './api-schema.ts';

const SYSTEM_CHANNELS = new Set(['rule', 'system', 'admin_setting']);
const SYSTEM_RELS = new Set(['trigger', 'automation', 'merge', 'sla']);

/** True for what a trigger, an automation or Zendesk itself wrote, even where it bears an agent's name. */
function isSystem(comment: ApiComment): boolean {
  const channel = comment.via?.channel;
  const rel = comment.via?.source?.rel;
  return (
    (typeof channel === 'string' && SYSTEM_CHANNELS.has(channel)) ||
    (typeof rel === 'string' && SYSTEM_RELS.has(rel)) ||
    comment.author_id < 0
  );
}

/**
 * Who speaks. Proved by the comment's own flags, the ticket's requester (an agent may be one) and the author's role;
 * anything else stays unknown, and an unknown role never counts as the customer's.
 */
export function roleOf(comment: ApiComment, requesterId: number, author: ApiUser | undefined): Message['role'] {
  if (isSystem(comment)) return 'system';
  // With third parties and other teams: for colleagues to read, and never the customer's words.
  if (comment.via?.channel === 'side_conversation' || comment.via?.source?.rel === 'side_conversation') return 'note';
  if (!comment.public) return 'note';
  if (comment.author_id === requesterId) return 'customer';
  if (author?.role === 'end-user') return 'customer';
  if (author?.role === 'agent' || author?.role === 'admin') return 'agent';
  return 'unknown';
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** `plain_body` still has a few entities in it. */
function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The text as sent. HTML is parsed only where it tells more than plain text does: that a part is quoted. */
export function textOfComment(comment: ApiComment): string {
  const html = comment.html_body;
  if (html && (/<blockquote\b/i.test(html) || (!comment.plain_body && !comment.body))) return htmlToText(html);
  const plain = comment.plain_body ? decodeEntities(comment.plain_body) : (comment.body ?? '');
  return plain.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').trim();
}

/** One comment of the API as the contract's message. */
export function parseComment(comment: ApiComment, requesterId: number, users: Map<number, ApiUser>): Message {
  const author = users.get(comment.author_id);
  const role = roleOf(comment, requesterId, author);
  return {
    id: String(comment.id),
    role,
    author: author?.name,
    from: author
      ? { id: String(author.id), name: author.name, email: author.email }
      : { id: String(comment.author_id) },
    sentAt: toInstant(comment.created_at),
    text: textOfComment(comment),
    automatic: role === 'system',
    attachments: comment.attachments?.map((file) => ({
      name: file.file_name ?? '',
      type: file.content_type,
      size: file.size,
    })),
  };
}
