import { ProblemError } from '../../model/problem.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { textOf } from '../html-to-text.ts';
import { type Own, ownOf, roleOf } from '../mail-roles.ts';
import type { ReadDate } from '../page-date.ts';
import { wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Located, SiteSettings } from '../site.ts';
import { findOwnAddress } from './account.ts';
import { findMessages, messageIdOf, type Shown } from './front.ts';
import { MESSAGE, NOT_TEXT, THREAD } from './selectors.ts';

const changed = (hook: string) => new ProblemError('page-changed', { site: 'gmail', hook });
const MACHINE = /^(no-?reply|do-?not-?reply)([+._-][^@]*)?@/;

/** Who wrote it, by the address. A mailing list of the team writes "Kim via Support" with its own address over a customer's mail. */
function findRole(email: string | undefined, name: string, own: Own): Message['role'] {
  const role = roleOf(email, false, own);
  return role === 'agent' && / via /.test(name) ? 'unknown' : role;
}

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
    role: findRole(email, name ?? '', own),
    author: name,
    from: email || name ? { name, email } : undefined,
    sentAt: title ? when(title) : null,
    text: textOf(text, (each) => each.matches(NOT_TEXT)),
    ...(email && MACHINE.test(email) && { automatic: true }),
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
  const customer = messages.find(({ role, automatic }) => role === 'customer' && !automatic);
  // Whoever wrote first may be one of us: then nobody is said to be the customer.
  const requester = customer?.from ?? messages.find(({ role }) => role === 'unknown')?.from;
  const sure = (isSure: boolean) => ({ source: 'dom' as const, sure: isSure });
  return {
    site: 'gmail',
    key,
    url: location.href,
    observedAt: new Date().toISOString(),
    subject,
    channel: 'email',
    tags: [...new Set(findAll(THREAD.labels, root).flatMap((label) => wordsOf(label) ?? []))],
    requester: { name: requester?.name ?? requester?.email ?? '', email: requester?.email },
    createdAt: held === 0 ? messages[0]?.sentAt : undefined,
    updatedAt: messages.at(-1)?.sentAt,
    messages,
    slaTargets: [],
    coverage: { loaded: messages.length, total: messages.length + held },
    provenance: {
      messages: sure(held === 0 && shown.every(({ isWhole }) => isWhole)),
      'messages.role': sure(messages.every(({ role }) => role !== 'unknown')),
      'messages.sentAt': sure(messages.every(({ sentAt }) => Boolean(sentAt))),
      'requester.email': sure(customer !== undefined && held === 0),
    },
  };
}
