import type { Message } from '../../model/ticket.ts';
import { htmlToText } from '../html-to-text.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiGroup, ApiTicket } from './api-schema.ts';

type Part = ApiGroup['messages'][number];

/** Kinds of group, by the letters of its own API description: what agents write to each other, and what happens by itself. */
const NOTES = 'IUZ';
const EVENTS = 'STRJXBG2L';
/** Kinds of part that somebody wrote: a message, an older kind of it; among agents a note as well. */
const WRITTEN = 'MY';
const NOTED = 'NI';
const QUOTED = 'Q';

const isOneOf = (letters: string, letter: string | null | undefined) =>
  letter?.length === 1 && letters.includes(letter);

/** Whose words they are, by number of the person alone. */
function writerOf(user: string | null | undefined, ticket: ApiTicket): Message['role'] {
  if (!user) return 'unknown';
  if (user === ticket.owner_contactid) return 'customer';
  return user === ticket.agentid ? 'agent' : 'unknown';
}

/**
 * By kind of group and number of writer together: a mail that came in is the customer's where they wrote it themselves, one that
 * went out is the team's unless the customer's number stands beside it. What is not known is unknown.
 */
function roleOf({ type, userid }: ApiGroup, part: Part | undefined, ticket: ApiTicket): Message['role'] {
  if (isOneOf(NOTES, type)) return 'note';
  if (isOneOf(EVENTS, type)) return 'system';
  const writer = writerOf(part?.userid ?? userid, ticket);
  if (type === '3') return writer === 'customer' ? 'customer' : 'unknown';
  if (type === '4') return writer === 'customer' ? 'unknown' : 'agent';
  if (isOneOf('5MC', type)) return writer;
  return 'unknown';
}

const plain = ({ message, format }: Part): string => {
  const text = message ?? '';
  return format === 'T' || format === 'X' ? text.trim() : htmlToText(text);
};

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

function toMessage(group: ApiGroup, parts: readonly Part[], ticket: ApiTicket): Message {
  const [first] = parts;
  const role = roleOf(group, first, ticket);
  const user = first?.userid ?? group.userid;
  // The group's name is the name of whoever began it.
  const name = user === group.userid ? group.user_full_name || undefined : undefined;
  const text = parts.map((part) => (part.type === QUOTED ? quoted(plain(part)) : plain(part)));
  return {
    id: first && group.type === 'C' ? first.id : group.id,
    role,
    author: name,
    from: name || user ? { id: user, name } : undefined,
    // Its dates name no zone; one that does is taken.
    sentAt: toInstant((group.type === 'C' ? first?.datecreated : undefined) ?? group.datecreated) ?? null,
    text: text.filter((part) => part !== '').join('\n\n'),
    ...(group.status === 'I' && { draft: true }),
  };
}

/** Everything written in a ticket, in the order of the answer. A mail is one message; of a chat every line is one. */
export function parseMessages(groups: readonly ApiGroup[], ticket: ApiTicket): Message[] {
  return groups.flatMap((group) => {
    if (group.status === 'D') return [];
    const kinds = WRITTEN + QUOTED + (isOneOf(NOTES, group.type) ? NOTED : '');
    const parts = group.messages.filter(({ type }) => isOneOf(kinds, type));
    if (parts.length === 0) return [];
    if (group.type === 'C') return parts.map((part) => toMessage(group, [part], ticket));
    return [toMessage(group, parts, ticket)];
  });
}
