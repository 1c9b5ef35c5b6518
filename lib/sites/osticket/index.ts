import { ProblemError } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import { createPageSite } from '../page-site/create-page-site.ts';
import { findWritable } from '../page-site/find-writable.ts';
import type { PageFields, PageMessage } from '../page-site/page-spec.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Composer, Proof, Row, Site } from '../site.ts';
import { toInstant } from '../to-instant.ts';
import { ENTRY, LIST, PARTS, REPLY, ROOT } from './selectors.ts';
import { findTicketId, isStaffPage, ticketKey, ticketOfLink } from './urls.ts';

/** Who wrote an entry is its class: they mean the customer's message, the team's response, and a note. */
const ROLES: readonly [string, Message['role']][] = [
  ['note', 'note'],
  ['response', 'agent'],
  ['message', 'customer'],
];

/** Several signs of the agents' panel; the customers' own pages are none of ours. */
function detect(location: URL, document: Document): boolean {
  if (!isStaffPage(location)) return false;
  const signs = [
    document.querySelector('#pjax-container, #content') !== null,
    document.querySelector('.thread-entry, table.list.queue, .tixTitle') !== null,
    document.querySelector('meta[name="csrf_token"], input[name="__CSRFToken__"]') !== null,
    document.querySelector('script[src*="scp/js/"], script[src*="js/scp.js"], link[href*="css/scp.css"]') !== null,
    document.querySelector('#nav, #sub_nav, ul#nav') !== null,
  ];
  return signs.filter(Boolean).length >= 3;
}

function shownIds(root: Element, _document: Document): Proof[] {
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

function readMessage(element: Element): PageMessage | undefined {
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

function readFields(root: Element, _document: Document, messages: readonly Message[]): PageFields {
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

function findComposer(_root: Element | undefined, document: Document): Composer | undefined {
  for (const audience of ['public', 'internal'] as const) {
    const form = findOne(audience === 'public' ? REPLY.reply : REPLY.note, document);
    const element = form?.checkVisibility() ? findWritable(form, 'textarea') : undefined;
    if (element) return { element, audience };
  }
  return undefined;
}

/** Rows whose box and link say the same. */
function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const box = row.querySelector<HTMLInputElement>('input[name="tids[]"]')?.value;
    const links = [...row.querySelectorAll('a[href*="tickets.php"]')].flatMap((link) => {
      const found = ticketOfLink(link.getAttribute('href') ?? '', location);
      return found ? [{ ...found, link }] : [];
    });
    const ids = new Set([...(box ? [box] : []), ...links.map(({ id }) => id)]);
    const at = links.find(({ link }) => !/^#?[\w-]*\d+$/.test(wordsOf(link) ?? '')) ?? links[0];
    return at && ids.size === 1 ? [{ key: at.key, mount: at.link.parentElement ?? at.link }] : [];
  });
}

/** osTicket's panel for agents, on any host and path: told by its layout, read from its page (NOTES.md). */
export function createOsticket(): Site {
  return createPageSite({
    id: 'osticket',
    detect,
    watchedAttributes: [],
    ticketId: findTicketId,
    ticketKey,
    root: ROOT,
    parts: PARTS,
    message: ENTRY,
    shownIds,
    readMessage,
    readFields,
    findComposer,
    findMessageElement: (root, id) =>
      /^\d+$/.test(id) ? (root.querySelector(`#thread-entry-${id} .thread-body`) ?? undefined) : undefined,
    rows,
    list: LIST,
  });
}
