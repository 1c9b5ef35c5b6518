import type { Message, Ticket } from '../../model/ticket.ts';
import { htmlToText } from '../html-to-text.ts';
import { type Own, roleOf } from '../mail-roles.ts';
import { decodeWords, headerOf, isAutomatic, parseAddresses, parseDate } from './headers.ts';
import type { Mail } from './mime.ts';
import type { Thread, ThreadMail } from './read-thread.ts';
import { mailUrl } from './urls.ts';

/** The text as sent. The plain part, unless it is a stub beside an HTML part that says much more. */
export function textOfMail(mail: Mail): string {
  const plain = mail.plain?.trim() ?? '';
  if (mail.html === undefined) return plain;
  if (plain.length > 200) return plain;
  const html = htmlToText(mail.html);
  return html.length > 2 * plain.length ? html : plain;
}

function parseMessage({ mail, id, address }: ThreadMail, own: Own, sent: string | undefined): Message {
  const { headers } = mail;
  const [from] = parseAddresses(headerOf(headers, 'from'));
  return {
    id,
    role: roleOf(from?.email, address.mbox === sent, own),
    author: from?.name ?? from?.email,
    from,
    cc: parseAddresses(headerOf(headers, 'cc')),
    sentAt: parseDate(headerOf(headers, 'date')),
    text: textOfMail(mail),
    automatic: isAutomatic(headers),
    attachments: mail.attachments,
  };
}

/** Oldest first; what bears no date stays where its answers put it. */
function inOrder(messages: { message: Message; depth: number }[]): Message[] {
  return messages
    .sort((a, b) => {
      if (a.message.sentAt && b.message.sentAt) return a.message.sentAt < b.message.sentAt ? -1 : 1;
      return a.depth - b.depth;
    })
    .map(({ message }) => message);
}

/** The thread's first message names it for ever; a UID would change with the folder. */
export function rootOf(thread: Thread): string {
  const deepest = thread.mails.reduce((a, b) => (b.before.length > a.before.length ? b : a), thread.open);
  let root = deepest.before[0] ?? deepest.id;
  // Where only `In-Reply-To` was given, its own message may know more.
  for (const seen = new Set<string>(); !seen.has(root); ) {
    seen.add(root);
    const first = thread.mails.find((mail) => mail.id === root)?.before[0];
    if (first) root = first;
  }
  return root;
}

/**
 * How many answers must be thought of that were not read, because sent mail is in another folder: one after a last message of
 * theirs, unless the list says that it has not been answered. So no reply clock is sure of what it cannot see.
 */
function unseenAnswers(thread: Thread, messages: readonly { id: string; role: string }[]): number {
  const last = messages.at(-1);
  return last && last.role !== 'agent' && thread.answered.get(last.id) !== false ? 1 : 0;
}

/** A thread as the contract's ticket. */
export function parseTicket(location: URL, thread: Thread, own: Own, sent: string | undefined): Ticket {
  const messages = inOrder(
    thread.mails.map((each) => ({ message: parseMessage(each, own, sent), depth: each.before.length })),
  );
  const root = rootOf(thread);
  const headers = thread.open.mail.headers;
  const customer = messages.find((message) => message.role === 'customer');
  const [opener] = parseAddresses(headerOf(headers, 'from'));
  const requester = customer?.from ?? opener;
  const { mbox, uid } = thread.open.address;
  const aliases = thread.open.id === root ? [] : [`${location.host}/${thread.open.id}`];
  return {
    site: 'roundcube',
    key: `${location.host}/${root}`,
    aliases,
    url: mailUrl(location, 'show', { _mbox: mbox, _uid: uid }).href,
    observedAt: new Date().toISOString(),
    subject: decodeWords(headerOf(headers, 'subject')),
    channel: 'email',
    requester: { name: requester?.name ?? requester?.email ?? '', email: requester?.email },
    cc: parseAddresses(headerOf(headers, 'cc')),
    createdAt: messages.find((message) => message.id === root)?.sentAt,
    updatedAt: messages.at(-1)?.sentAt,
    messages,
    coverage: {
      loaded: messages.length,
      total: Math.max(thread.ids.size, messages.length + unseenAnswers(thread, messages)),
    },
    provenance: {
      messages: { source: 'api', sure: true },
      'requester.email': { source: 'api', sure: customer !== undefined },
    },
    slaTargets: [],
    tags: [],
  };
}
