import { ProblemError } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import type { PageFields, PageMessage } from '../page-site/page-spec.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Proof } from '../site.ts';
import { toInstant } from '../to-instant.ts';
import { articleId } from './article-id.ts';
import { ARTICLE, PARTS } from './selectors.ts';

/** Where the interface names the ticket itself: the pane it keeps for it, and the task in front. */
export function shownIds(root: Element, document: Document): Proof[] {
  const pane = root.closest('[id^="content_permanent_Ticket-"]')?.id;
  const ofPane = /Ticket-(\d+)$/.exec(pane ?? '')?.[1];
  const tasks = [
    ...document.querySelectorAll('.task.is-active[data-key^="Ticket-"], .tasks .is-active[data-key^="Ticket-"]'),
  ];
  return [
    ...(ofPane ? [{ source: 'pane', id: ofPane }] : []),
    ...tasks.map((task) => ({
      source: 'task',
      id: /^Ticket-(\d+)$/.exec(task.getAttribute('data-key') ?? '')?.[1] ?? null,
    })),
  ];
}

function roleOf({ classList }: Element): Message['role'] {
  if (classList.contains('system')) return 'system';
  if (classList.contains('is-internal')) return 'note';
  if (classList.contains('customer')) return 'customer';
  return classList.contains('agent') ? 'agent' : 'unknown';
}

/** @throws ProblemError page-changed */
export function readMessage(element: Element): PageMessage | undefined {
  const id = articleId(element);
  if (!id) throw new ProblemError('page-changed', { site: 'zammad', hook: 'article number' });
  const author = wordsAt(ARTICLE.author, element);
  return {
    id,
    role: roleOf(element),
    author,
    from: author ? { name: author } : undefined,
    sentAt: toInstant(findOne(ARTICLE.time, element)?.getAttribute('datetime')) ?? null,
  };
}

/** What the page alone tells: whoever reads it through the API needs none of it. */
export function readFields(root: Element, _document: Document, messages: readonly Message[]): PageFields {
  return {
    subject: wordsAt(PARTS.subject, root) ?? '',
    tags: findAll(PARTS.tags, root).flatMap((tag) => wordsOf(tag) ?? []),
    requester: { name: messages.find(({ role }) => role === 'customer')?.author ?? '' },
  };
}
