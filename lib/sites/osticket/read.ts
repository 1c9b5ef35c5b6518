import { ProblemError } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import type { PageFields, PageMessage } from '../page-site/page-spec.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Proof } from '../site.ts';
import { toInstant } from '../to-instant.ts';
import { ENTRY, PARTS } from './selectors.ts';
import { ticketOfLink } from './urls.ts';

/** Who wrote an entry is its class: they mean the customer's message, the team's response, and a note. */
const ROLES: readonly [string, Message['role']][] = [
  ['note', 'note'],
  ['response', 'agent'],
  ['message', 'customer'],
];

/** The ticket's number, as its title and its forms bear it. */
export function shownIds(root: Element, _document: Document): Proof[] {
  const location = new URL(root.ownerDocument.location.href);
  const titles = findAll(PARTS.title, root).flatMap(
    (link) => ticketOfLink(link.getAttribute('href') ?? '', location) ?? [],
  );
  const forms = findAll(PARTS.number, root).map((field) => (field as HTMLInputElement).value);
  return [
    ...titles.slice(0, 1).map(({ id }) => ({ source: 'title', id })),
    ...forms.map((id) => ({ source: 'form', id: id === '' ? null : id })),
  ];
}

/** @throws ProblemError page-changed */
export function readMessage(element: Element): PageMessage | undefined {
  const id = /^thread-entry-(\d+)$/.exec(element.id)?.[1] ?? element.getAttribute('data-thread-entry-id');
  if (!id) throw new ProblemError('page-changed', { site: 'osticket', hook: 'entry number' });
  const author = wordsAt(ENTRY.author, element);
  return {
    id,
    role: ROLES.find(([name]) => element.classList.contains(name))?.[1] ?? 'unknown',
    author,
    from: author ? { name: author } : undefined,
    // Only an instant that names its offset: some pages carry their template's own words there.
    sentAt: toInstant(findOne(ENTRY.time, element)?.getAttribute('datetime')) ?? null,
    attachments: findAll(ENTRY.files, element).flatMap((file) => {
      const name = wordsOf(file);
      return name ? [{ name }] : [];
    }),
  };
}

/** @throws ProblemError page-changed */
export function readFields(root: Element, _document: Document, messages: readonly Message[]): PageFields {
  const subject = wordsAt(PARTS.subject, root);
  if (subject === undefined) throw new ProblemError('page-changed', { site: 'osticket', hook: 'subject' });
  const email = wordsAt(PARTS.email, root);
  const name = wordsAt(PARTS.name, root) ?? messages.find(({ role }) => role === 'customer')?.author;
  return {
    subject,
    requester: { name: name ?? email ?? '', email: email && /^\S+@\S+$/.test(email) ? email : undefined },
    // Status and priority are the team's own words, in the reader's language: left unset.
    provenance: {
      status: { source: 'dom', sure: false },
      'requester.email': { source: 'dom', sure: email !== undefined },
    },
  };
}
