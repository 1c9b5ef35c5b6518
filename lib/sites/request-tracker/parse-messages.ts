import type { Message } from '../../model/ticket.ts';
import { htmlToText } from '../html-to-text.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiAttachment, ApiTransaction, ApiUser } from './api-schema.ts';

/** Transactions that carry a message. */
const DEEDS = new Set(['Create', 'Correspond', 'Comment']);
/** The system itself, and nobody: by login name, and by number. */
export const SYSTEM = new Set(['RT_System', 'Nobody', '1', '6']);
/** Beside an HTML part that says much more, a plain part this short is a stub. Characters. */
const STUB = 200;

export const isMessage = (transaction: ApiTransaction): boolean => DEEDS.has(transaction.Type);

const typeOf = (part: ApiAttachment) => part.ContentType?.trim().toLowerCase() ?? '';

/** The parts that are the message's own text; what is within a forwarded mail, or has a name, is attached to it. */
export function textParts(parts: readonly ApiAttachment[]): ApiAttachment[] {
  const forwarded = parts.findIndex((part) => typeOf(part) === 'message/rfc822');
  const own = forwarded === -1 ? parts : parts.slice(0, forwarded);
  return own.filter((part) => !part.Filename && /^text\/(plain|html)$/.test(typeOf(part)));
}

/** The text as sent. The plain parts, unless they are a stub beside HTML that says much more. */
export function textOfParts(parts: readonly ApiAttachment[], texts: ReadonlyMap<string, string>): string {
  const join = (type: string, read: (text: string) => string) =>
    textParts(parts)
      .filter((part) => typeOf(part) === type)
      .map((part) => read(texts.get(part.id) ?? '').trim())
      .filter((text) => text !== '')
      .join('\n\n');
  const plain = join('text/plain', (text) => text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' '));
  if (plain.length > STUB) return plain;
  const html = join('text/html', htmlToText);
  return html.length > 2 * plain.length ? html : plain;
}

export interface People {
  /** Login names of those who asked. */
  requestors: ReadonlySet<string>;
  users: ReadonlyMap<string, ApiUser>;
}

/**
 * Who speaks. A comment is for the team alone, whoever wrote it. Whoever asked is the customer, even one of the team; else it is
 * told by whether the writer is staff. Anyone not known stays unknown, and an unknown role never counts as the customer's.
 */
export function roleOf(transaction: ApiTransaction, people: People): Message['role'] {
  const creator = transaction.Creator?.id ?? '';
  if (SYSTEM.has(creator)) return 'system';
  if (transaction.Type === 'Comment') return 'note';
  if (people.requestors.has(creator)) return 'customer';
  const privileged = people.users.get(creator)?.Privileged;
  if (privileged === undefined || privileged === null) return 'unknown';
  return Number(privileged) === 1 ? 'agent' : 'customer';
}

/** One transaction as the contract's message; undefined where it carries none. */
export function parseMessage(
  transaction: ApiTransaction,
  parts: readonly ApiAttachment[],
  texts: ReadonlyMap<string, string>,
  people: People,
): Message | undefined {
  const files = parts.filter((part) => part.Filename);
  const text = textOfParts(parts, texts);
  // A ticket may be made with no words at all.
  if (text === '' && files.length === 0) return undefined;
  const role = roleOf(transaction, people);
  const creator = transaction.Creator;
  const name = creator?.RealName || creator?.Name || undefined;
  return {
    id: transaction.id,
    role,
    author: name,
    from: creator ? { id: creator.id, name, email: creator.EmailAddress || undefined } : undefined,
    sentAt: toInstant(transaction.Created),
    text,
    automatic: role === 'system',
    attachments: files.map((file) => ({
      name: file.Filename ?? '',
      type: file.ContentType,
      size: Number(file.ContentLength) || undefined,
    })),
  };
}
