import { ProblemError } from '../../model/problem.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { textOf } from '../html-to-text.ts';
import { findAll, findOne, type Hook } from '../selector.ts';
import type { Located } from '../site.ts';
import { MESSAGE, PANE } from './selectors.ts';
import { ticketUrl } from './urls.ts';
import { findPriority, findStatus } from './words.ts';

function readOne(hooks: Record<string, Hook>, name: string, root: ParentNode): Element {
  const found = findOne(hooks[name] as Hook, root);
  if (!found) throw new ProblemError('page-changed', { site: 'zendesk', hook: name });
  return found;
}

const words = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

const ROLES: Record<string, Message['role']> = {
  'end-user': 'customer',
  agent: 'agent',
  internal: 'note',
  bot: 'system',
};

/** Who speaks, by the page's own marks. What a trigger wrote is the system's, even where it bears an agent's name. */
function readRole(article: Element): Message['role'] {
  if (findOne(MESSAGE.content, article)?.getAttribute('data-originated-from') === 'Trigger') return 'system';
  if (findOne(MESSAGE.note, article)) return 'note';
  const type = findOne(MESSAGE.role, article)?.getAttribute('type') ?? '';
  return Object.hasOwn(ROLES, type) ? (ROLES[type] ?? 'unknown') : 'unknown';
}

/** The messages' elements, in the page's order, each only once. What stands beside the log is a side conversation, or another's. */
export function messageElements(pane: Element): Element[] {
  return findAll(PANE.messages, findOne(PANE.log, pane) ?? pane);
}

/** "Show more", as the person's own click on it would. */
export function openRest(located: Located): void {
  const more = findOne(PANE.more, located.root);
  if (more instanceof HTMLElement) more.click();
}

/**
 * Within a chat's log there are lines of the system without any mark ("this conversation is closed"): their role is unknown, and an
 * unknown role never counts. A page on which no message bears one has changed.
 */
function checkRoles(articles: readonly Element[]): void {
  if (!articles.some((article) => findOne(MESSAGE.role, article))) {
    throw new ProblemError('page-changed', { site: 'zendesk', hook: 'role' });
  }
}

function readMessage(article: Element, index: number): Message {
  const role = readRole(article);
  const author = words(findOne(MESSAGE.author, article));
  const texts = findAll(MESSAGE.text, article);
  // A line without a role may be without a mark for its text as well; a message may not.
  if (texts.length === 0 && !findOne(MESSAGE.role, article)) texts.push(article);
  if (texts.length === 0) throw new ProblemError('page-changed', { site: 'zendesk', hook: 'text' });
  return {
    id: article.getAttribute('data-comment-id') ?? `page-${index + 1}`,
    role,
    author,
    from: author ? { name: author } : undefined,
    // The page's `datetime` may be off by the agent's own offset, so it proves nothing and feeds no clock.
    sentAt: null,
    text: texts.map((each) => textOf(each)).join('\n'),
  };
}

/** An agent who is the requester: the mark says one thing and the ticket the other, so neither is believed. */
function withoutDoubt(message: Message, requester: string | undefined): Message {
  const isBoth = message.role === 'agent' && message.author !== undefined && message.author === requester;
  return isBoth ? { ...message, role: 'unknown' } : message;
}

/**
 * What the page itself shows of the ticket, for when the API does not answer: no addresses, no times, no SLA.
 * @throws ProblemError page-changed {hook} where a required element is missing
 */
export function readDom(located: Located, location: URL, id: string): Ticket {
  const pane = located.root;
  const subject = readOne(PANE, 'subject', pane) as HTMLInputElement;
  readOne(PANE, 'log', pane);
  readOne(PANE, 'messages', pane);
  const articles = messageElements(pane);
  checkRoles(articles);
  const requester = words(findOne(PANE.requester, pane));
  const messages = articles.map(readMessage).map((message) => withoutDoubt(message, requester));
  const customer = messages.find((message) => message.role === 'customer')?.author;
  const assignee = words(findOne(PANE.assignee, pane));
  const more = findOne(PANE.more, pane) !== undefined;
  return {
    site: 'zendesk',
    key: located.key,
    url: ticketUrl(location, id),
    observedAt: new Date().toISOString(),
    subject: subject.value ?? '',
    status: findStatus(words(findOne(PANE.status, pane))),
    priority: findPriority(words(findOne(PANE.priority, pane))),
    channel: 'other',
    tags: findAll(PANE.tags, pane).flatMap((tag) => words(tag) ?? []),
    requester: { name: requester ?? customer ?? '' },
    assignee: assignee ? { name: assignee } : undefined,
    messages,
    slaTargets: [],
    // A "show more" button says there are more, not how many.
    coverage: { loaded: messages.length, total: messages.length + (more ? 1 : 0) },
    provenance: {
      messages: { source: 'dom', sure: !more },
      'requester.name': { source: 'dom', sure: requester !== undefined },
      status: { source: 'dom', sure: false },
      priority: { source: 'dom', sure: false },
      tags: { source: 'dom', sure: false },
    },
  };
}
