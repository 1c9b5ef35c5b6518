import { ProblemError } from '../../model/problem.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { textOf } from '../html-to-text.ts';
import { findAll, findOne, type Hook } from '../selector.ts';
import type { PageConfig } from './page-config.ts';
import { TICKET, TITLE, TRANSACTION } from './selectors.ts';
import { ticketKey, ticketUrl } from './urls.ts';
import { findDeed, findPriority, findStatus } from './words.ts';

function readOne(hooks: Record<string, Hook>, name: string, root: ParentNode): Element {
  const found = findOne(hooks[name] as Hook, root);
  if (!found) throw new ProblemError('page-changed', { site: 'rt', hook: name });
  return found;
}

const words = (element: Element | undefined) => element?.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() || undefined;
const userId = (element: Element | undefined) => element?.getAttribute('data-user-id') ?? undefined;

/** "Gareth Bowen <gareth@…>" or "nora (Nora Lindqvist)", as the page writes people. */
function parsePerson(text: string): { name: string; email?: string | undefined } {
  const address = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(text);
  if (address) return { name: address[1] || (address[2] as string), email: address[2] };
  const login = /^\S+ \((.+)\)$/.exec(text)?.[1];
  return { name: login ?? text, email: /^\S+@\S+$/.test(text) ? text : undefined };
}

interface Team {
  requestors: ReadonlySet<string>;
  staff: ReadonlySet<string>;
}

/** Who speaks, as far as the page proves it: a note looks like a reply but for one word, in the reader's language. */
function roleOf(creator: string | undefined, deed: string, team: Team): Message['role'] {
  if (creator === '1') return 'system';
  const kind = findDeed(deed);
  if (kind === 'comment') return 'note';
  if (creator === undefined) return 'unknown';
  if (team.requestors.has(creator)) return 'customer';
  return kind === 'reply' && team.staff.has(creator) ? 'agent' : 'unknown';
}

/** The text of a message, what is folded away included, without the words on the folds. */
function readText(transaction: Element): string {
  readOne(TRANSACTION, 'text', transaction);
  const isFold = (element: Element) => element.matches('.message-stanza-folder');
  const texts = findAll(TRANSACTION.text, transaction).map((body) => textOf(body, isFold));
  return texts.filter((text) => text !== '').join('\n\n');
}

/** A file's name as it stands in a link. */
function readName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a name with a percent sign of its own
  }
}

function readMessage(transaction: Element, team: Team): Message {
  const id = transaction.getAttribute('data-transaction-id');
  if (!id) throw new ProblemError('page-changed', { site: 'rt', hook: 'number' });
  const creator = readOne(TRANSACTION, 'creator', transaction);
  const description = readOne(TRANSACTION, 'description', transaction).cloneNode(true) as Element;
  description.querySelector('.user')?.remove();
  const person = parsePerson(words(creator) ?? '');
  const files = findAll(TRANSACTION.files, transaction).flatMap((link) => {
    const [href, base] = [link.getAttribute('href') ?? '', transaction.ownerDocument.baseURI];
    if (!URL.canParse(href, base)) return [];
    const path = new URL(href, base).pathname;
    const name = /\/Attachment\/\d+\/\d+\/([^/]+)$/.exec(path)?.[1];
    return name ? [readName(name)] : [];
  });
  return {
    id,
    role: roleOf(userId(creator), words(description) ?? '', team),
    author: person.name,
    from: { id: userId(creator), ...person },
    // The page writes times in the reader's own format and zone, and names neither.
    sentAt: null,
    text: readText(transaction),
    attachments: [...new Set(files)].map((name) => ({ name })),
  };
}

/** True while the history has yet to come by itself. Every ticket has one entry at least: that it was made. */
export const isHistoryLate = (document: Document): boolean =>
  findOne(TICKET.transactions, document) === undefined &&
  document.querySelector('#delayed_ticket_history, .history-container') !== null;

/**
 * What the page itself shows, for where its API does not answer: no times, and roles as far as they are proved.
 * @throws ProblemError page-changed {hook} where a required element is missing
 */
export function readDom(document: Document, location: URL, config: PageConfig, id: string): Ticket {
  // The link to the rest stands in a closed menu; it is taken away when nothing is left.
  const late = findOne(TICKET.late, document) !== undefined;
  // What should have come by itself and did not: when it does come, the page is read again.
  if (!late && isHistoryLate(document)) throw new ProblemError('page-changed', { site: 'rt', hook: 'history' });
  if (!late) readOne(TICKET, 'history', document);
  const people = findAll(TICKET.requestors, document).flatMap((part) => [...part.querySelectorAll('.user')]);
  if (people.length === 0) throw new ProblemError('page-changed', { site: 'rt', hook: 'requestors' });
  const owner = findOne(TICKET.owner, document);
  const staff = findAll(TICKET.staff, document).map((option) => option.getAttribute('value') ?? '');
  const me = config.user?.privileged ? [config.user.id] : [];
  const team = {
    requestors: new Set(people.flatMap((person) => userId(person) ?? [])),
    staff: new Set([...staff, ...me].filter((each) => /^\d+$/.test(each) && each !== '6')),
  };
  const messages = findAll(TICKET.messages, document)
    .map((transaction) => readMessage(transaction, team))
    .filter(({ text, attachments }) => text !== '' || (attachments ?? []).length > 0);
  // The history may be shown newest first; its numbers grow.
  messages.sort((a, b) => Number(a.id) - Number(b.id));
  const label = /ticket-info-priority-([\w-]+)/.exec(findOne(TICKET.priority, document)?.className ?? '')?.[1];
  const title = words(document.querySelector('#header h1') ?? undefined) ?? '';
  const queue = words(findOne(TICKET.queue, document));
  return {
    site: 'rt',
    key: ticketKey(location, config.base, id),
    url: ticketUrl(location, config.base, id),
    observedAt: new Date().toISOString(),
    subject: title.replace(TITLE, ''),
    status: findStatus(words(findOne(TICKET.status, document))),
    priority: findPriority(label),
    channel: 'other',
    tags: [],
    group: queue ? { id: queue, name: queue } : undefined,
    requester: { id: userId(people[0]), ...parsePerson(words(people[0]) ?? '') },
    assignee: owner && userId(owner) !== '6' ? { id: userId(owner), ...parsePerson(words(owner) ?? '') } : undefined,
    messages,
    slaTargets: [],
    // A link to more says that there is more, not how much.
    coverage: { loaded: messages.length, total: messages.length + (late ? 1 : 0) },
    provenance: {
      messages: { source: 'dom', sure: !late },
      status: { source: 'dom', sure: false },
      priority: { source: 'dom', sure: false },
    },
  };
}
