import { ProblemError } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import type { PageFields, PageMessage } from '../page-site/page-spec.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import { toInstant } from '../to-instant.ts';
import { PAGE, PARTS, THREAD } from './selectors.ts';

/** The number of what was written; what has none (a status that changed) is no message. */
export function threadId(element: Element): string | undefined {
  const named = element.id.startsWith('thread-') ? element : element.querySelector('[id^="thread-"]');
  return /^thread-(\d+)$/.exec(named?.id ?? '')?.[1];
}

const bears = (element: Element, name: string) =>
  element.classList.contains(name) || element.querySelector(`:scope > .${name}, [id^="thread-"].${name}`) !== null;

/**
 * Who wrote it, by the marks that are known. What bears none is unknown, and so is what bears two, or is called a reply by its
 * own label.
 */
function roleOf(element: Element): Message['role'] {
  const isNote = bears(element, 'is-note');
  const isCustomer = bears(element, 'is-customer') || element.matches('article.thread.customer');
  if (isNote && isCustomer) return 'unknown';
  if (isNote) return 'note';
  if (!isCustomer) return 'unknown';
  const label = element.querySelector('[id^="thread-"]')?.getAttribute('aria-label') ?? '';
  return /\b(reply|response)\b/i.test(label) && !/customer/i.test(label) ? 'unknown' : 'customer';
}

const isHeld = (element: Element) => threadId(element) !== undefined && !findOne(THREAD.text, element);

/** Messages that are collapsed: their text is not in the page, so they are not read, and counted. */
export function held(root: Element): { count: number; buttons: readonly HTMLElement[] } {
  const closed = findAll(PARTS.messages, root).filter(isHeld);
  const buttons = closed.flatMap((element) => element.querySelector<HTMLElement>('[aria-expanded="false"]') ?? []);
  return { count: closed.length, buttons };
}

/** @throws ProblemError page-changed {hook: 'text'} where no message has one */
export function readMessage(element: Element): PageMessage | undefined {
  const id = threadId(element);
  if (!id) return undefined;
  if (isHeld(element)) {
    const all = element.parentElement;
    if (all && !findOne(THREAD.text, all)) throw new ProblemError('page-changed', { site: 'helpscout', hook: 'text' });
    return undefined;
  }
  const author = wordsAt(THREAD.author, element);
  return {
    id,
    role: roleOf(element),
    author,
    from: author ? { name: author } : undefined,
    sentAt: toInstant(findOne(THREAD.time, element)?.getAttribute('datetime')) ?? null,
  };
}

function subjectOf(document: Document): string {
  const found = findOne(PAGE.subject, document);
  if (!found) throw new ProblemError('page-changed', { site: 'helpscout', hook: 'subject' });
  const field = found.matches('input, textarea') ? found : found.querySelector('input, textarea');
  return ((field as HTMLInputElement | null)?.value ?? wordsOf(found) ?? '').trim();
}

/** Addresses of the customer in view; a customer with several is proved by none of them. */
function emailOf(document: Document): string | undefined {
  const shown = findAll(PAGE.email, document).flatMap((link) => {
    const address = link.getAttribute('href')?.replace(/^mailto:/i, '');
    return [address, wordsOf(link)].find((text) => text && /^[^\s@/]+@[^\s@/]+$/.test(text)) ?? [];
  });
  const [first, ...more] = new Set(shown.map((each) => each.toLowerCase()));
  return more.length === 0 ? first : undefined;
}

/** @throws ProblemError page-changed {hook: 'subject'} */
export function readFields(document: Document, messages: readonly Message[]): PageFields {
  const email = emailOf(document);
  const name = wordsAt(PAGE.name, document) ?? messages.find(({ role }) => role === 'customer')?.author;
  return {
    subject: subjectOf(document),
    tags: [...new Set(findAll(PAGE.tags, document).flatMap((tag) => wordsOf(tag) ?? []))],
    requester: { name: name ?? email ?? '', email },
    provenance: {
      // The mark of a customer's message was reported once alone.
      'messages.role': { source: 'dom', sure: false },
      'requester.email': { source: 'dom', sure: email !== undefined },
    },
  };
}
