import { ProblemError } from '../../model/problem.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { createPageSite } from '../page-site/create-page-site.ts';
import { findWritable } from '../page-site/find-writable.ts';
import type { PageFields, PageMessage } from '../page-site/page-spec.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Composer, Proof, Row, Site } from '../site.ts';
import { LIST, PARTS, REPLY, ROOT, THREAD } from './selectors.ts';
import { conversationKey, findConversationId, keyOfLink } from './urls.ts';

/** FreeScout's own numbers for the states of a conversation; spam is none of ours. */
const STATUS: Record<string, Ticket['status']> = { '1': 'open', '2': 'pending', '3': 'closed' };

/** Its own kinds of thread. What goes out or comes in by chat bears the kind of its writer besides. */
function roleOf({ classList }: Element): Message['role'] {
  if (classList.contains('thread-type-note')) return 'note';
  if (classList.contains('thread-type-customer')) return 'customer';
  return classList.contains('thread-type-message') ? 'agent' : 'unknown';
}

/** Several signs of its own layout; any host may have one of them. */
function detect(location: URL, document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  const signs = [
    body.hasAttribute('data-conversation_id'),
    document.querySelector('#conv-layout #conv-layout-main') !== null,
    document.querySelector('table.table-conversations') !== null,
    document.querySelector('meta[name="csrf-token"]') !== null,
    document.querySelector('script[src*="/js/vars.js"], script[src*="/js/builds/"], link[href*="/css/builds/"]') !==
      null,
  ];
  const isOwn = /\/(conversation|mailbox|search)(\/|$)/.test(location.pathname);
  return isOwn && signs.filter(Boolean).length >= 2;
}

function shownIds(_root: Element, document: Document): Proof[] {
  const body = document.body.getAttribute('data-conversation_id');
  const field = document.querySelector<HTMLInputElement>('.conv-reply-block input[name="conversation_id"]')?.value;
  return [...(body ? [{ source: 'page', id: body }] : []), ...(field ? [{ source: 'form', id: field }] : [])];
}

function readMessage(element: Element): PageMessage | undefined {
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

function readFields(root: Element, document: Document, messages: readonly Message[]): PageFields {
  const subject = findOne(PARTS.subject, root);
  if (!subject) throw new ProblemError('page-changed', { site: 'freescout', hook: 'subject' });
  const email = wordsAt(PARTS.email, document);
  const name = wordsAt(PARTS.name, document) ?? messages.find(({ role }) => role === 'customer')?.author;
  const assignee = findOne(PARTS.assignee, root);
  const user = assignee?.getAttribute('data-user_id') ?? '';
  return {
    subject: (subject as HTMLInputElement).value ?? wordsOf(subject) ?? '',
    status: STATUS[findOne(PARTS.status, root)?.getAttribute('data-status') ?? ''],
    channel: 'email',
    tags: findAll(PARTS.tags, root).flatMap((tag) => wordsOf(tag) ?? []),
    requester: { name: name ?? email ?? '', email: email && /^\S+@\S+$/.test(email) ? email : undefined },
    assignee: /^[1-9]\d*$/.test(user) ? { id: user, name: wordsOf(assignee) } : undefined,
  };
}

function findComposer(_root: Element | undefined, document: Document): Composer | undefined {
  const form = findAll(REPLY.form, document).find((each) => each.checkVisibility());
  const element = form && findWritable(form, 'textarea#body, textarea[name="body"]');
  if (!form || !element) return undefined;
  const note = findOne(REPLY.note, form) as HTMLInputElement | undefined;
  const isNote = note?.value === '1' || form.classList.contains('conv-note-block');
  return { element, audience: isNote ? 'internal' : note ? 'public' : 'unknown' };
}

/** Rows whose number and link say the same. */
function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const mount = row.querySelector('.conv-subject');
    const link = row.querySelector('.conv-subject a[href], a[href*="/conversation/"]')?.getAttribute('href');
    const found = link ? keyOfLink(link, location) : undefined;
    const isSame = found?.id === row.getAttribute('data-conversation_id');
    return found && mount && isSame ? [{ key: found.key, mount: mount.querySelector('a') ?? mount }] : [];
  });
}

/** FreeScout on any host and path: told by its layout, read from its page (NOTES.md). */
export function createFreescout(): Site {
  return createPageSite({
    id: 'freescout',
    detect,
    watchedAttributes: ['data-conversation_id'],
    ticketId: findConversationId,
    ticketKey: conversationKey,
    root: ROOT,
    parts: PARTS,
    message: THREAD,
    shownIds,
    readMessage,
    readFields,
    findComposer,
    findMessageElement: (root, id) =>
      /^\d+$/.test(id) ? (root.querySelector(`#thread-${id} .thread-body`) ?? undefined) : undefined,
    rows,
    list: LIST,
  });
}
