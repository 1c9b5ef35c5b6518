import { ProblemError } from '../../model/problem.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { textOf } from '../html-to-text.ts';
import { isMachine, type Own, ownOf, roleOfSender } from '../mail-roles.ts';
import type { ReadDate } from '../page-date.ts';
import { mailTicket } from '../page-site/mail-ticket.ts';
import { wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Located, SiteSettings } from '../site.ts';
import { findOwnAddress } from './account.ts';
import { findMessages, messageIdOf, type Shown } from './front.ts';
import { MESSAGE, NOT_TEXT, THREAD } from './selectors.ts';

const changed = (hook: string) => new ProblemError('page-changed', { site: 'gmail', hook });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a name with a percent sign of its own
  }
}

function readMessage({ element, text }: Shown, own: Own, when: (text: string) => string | null): Message {
  const id = messageIdOf(element);
  if (!id) throw changed('message number');
  const sender = findOne(MESSAGE.sender, element);
  const email = sender?.getAttribute('email')?.trim().toLowerCase() || undefined;
  const name = sender?.getAttribute('name')?.trim() || wordsOf(sender) || email;
  const title = findOne(MESSAGE.time, element)?.getAttribute('title');
  return {
    id,
    role: roleOfSender(email, name, own),
    author: name,
    from: email || name ? { name, email } : undefined,
    sentAt: title ? when(title) : null,
    text: textOf(text, (each) => each.matches(NOT_TEXT)),
    ...(isMachine(email) && { automatic: true }),
    attachments: findAll(MESSAGE.files, element).flatMap((file) => {
      const [type, named] = (file.getAttribute('download_url') ?? '').split(':');
      return named ? [{ name: decoded(named), type }] : [];
    }),
  };
}

/** Oldest first: by time where every one is proved, else as the page has them. */
function inOrder(messages: Message[]): Message[] {
  if (!messages.every(({ sentAt }) => sentAt)) return messages;
  return messages.toSorted((a, b) => Date.parse(a.sentAt as string) - Date.parse(b.sentAt as string));
}

/** The subject, with signs that are drawn as pictures. @throws ProblemError page-changed */
export function readSubject(root: Element): string {
  const element = findOne(THREAD.subject, root);
  if (!element) throw changed('subject');
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/**
 * What the page shows of the thread in front. Nothing is asked of the server.
 * @throws ProblemError page-changed {hook}
 */
export function readThread(
  { key, root }: Located,
  location: URL,
  document: Document,
  settings: SiteSettings,
  readDate: ReadDate,
): Ticket {
  const subject = readSubject(root);
  const { shown, held } = findMessages(root);
  if (shown.length === 0) throw changed(held > 0 ? 'text' : 'messages');
  const address = findOwnAddress(document, subject);
  const own = ownOf(settings.mine, address ? [address] : []);
  const when = (text: string) => readDate(text, document.documentElement.lang, Date.now());
  const messages = inOrder(shown.map((each) => readMessage(each, own, when)));
  if (messages.every(({ from }) => !from?.email)) throw changed('sender');
  return mailTicket({
    site: 'gmail',
    key,
    location,
    subject,
    tags: [...new Set(findAll(THREAD.labels, root).flatMap((label) => wordsOf(label) ?? []))],
    messages,
    held,
    isWhole: shown.every(({ isWhole }) => isWhole),
  });
}
