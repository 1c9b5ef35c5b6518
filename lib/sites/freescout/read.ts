import { entryOf } from '../../model/entry-of.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import type { PageFields, PageMessage } from '../page-site/page-spec.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Proof } from '../site.ts';
import { PARTS, THREAD } from './selectors.ts';

/** FreeScout's own numbers for the states of a conversation; spam is none of ours. */
const STATUS: Record<string, Ticket['status']> = { '1': 'open', '2': 'pending', '3': 'closed' };

/** Its own kinds of thread. What goes out or comes in by chat bears the kind of its writer besides. */
function roleOf({ classList }: Element): Message['role'] {
  if (classList.contains('thread-type-note')) return 'note';
  if (classList.contains('thread-type-customer')) return 'customer';
  return classList.contains('thread-type-message') ? 'agent' : 'unknown';
}

/** The conversation's number, as the page and its reply bear it. */
export function shownIds(_root: Element, document: Document): Proof[] {
  const body = document.body.getAttribute('data-conversation_id');
  const field = document.querySelector<HTMLInputElement>('.conv-reply-block input[name="conversation_id"]')?.value;
  return [...(body ? [{ source: 'page', id: body }] : []), ...(field ? [{ source: 'form', id: field }] : [])];
}

/** @throws ProblemError page-changed */
export function readMessage(element: Element): PageMessage | undefined {
  const id = element.getAttribute('data-thread_id') ?? /^thread-(\d+)$/.exec(element.id)?.[1];
  if (!id) throw new ProblemError('page-changed', { site: 'freescout', hook: 'thread number' });
  const author = wordsAt(THREAD.author, element);
  return {
    id,
    role: roleOf(element),
    author,
    from: author ? { name: author } : undefined,
    // The page writes times in the reader's own format and names no zone.
    sentAt: null,
    attachments: findAll(THREAD.files, element).flatMap((file) => {
      const name = wordsOf(file);
      return name ? [{ name }] : [];
    }),
  };
}

/** @throws ProblemError page-changed */
export function readFields(root: Element, document: Document, messages: readonly Message[]): PageFields {
  const subject = findOne(PARTS.subject, root);
  if (!subject) throw new ProblemError('page-changed', { site: 'freescout', hook: 'subject' });
  const email = wordsAt(PARTS.email, document);
  const name = wordsAt(PARTS.name, document) ?? messages.find(({ role }) => role === 'customer')?.author;
  const assignee = findOne(PARTS.assignee, root);
  const user = assignee?.getAttribute('data-user_id') ?? '';
  return {
    subject: (subject as HTMLInputElement).value ?? wordsOf(subject) ?? '',
    status: entryOf(STATUS, findOne(PARTS.status, root)?.getAttribute('data-status')),
    channel: 'email',
    tags: findAll(PARTS.tags, root).flatMap((tag) => wordsOf(tag) ?? []),
    requester: { name: name ?? email ?? '', email: email && /^\S+@\S+$/.test(email) ? email : undefined },
    assignee: /^[1-9]\d*$/.test(user) ? { id: user, name: wordsOf(assignee) } : undefined,
  };
}
