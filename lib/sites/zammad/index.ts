import { ProblemError } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import { createPageSite } from '../page-site/create-page-site.ts';
import { findWritable } from '../page-site/find-writable.ts';
import type { PageFields, PageMessage } from '../page-site/page-spec.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Composer, Proof, Row, Site } from '../site.ts';
import { toInstant } from '../to-instant.ts';
import { articleId } from './article-id.ts';
import { readApi } from './read-api.ts';
import { ARTICLE, LIST, PARTS, REPLY, ROOT } from './selectors.ts';
import { findTicketId, ticketKey, ticketOfLink } from './urls.ts';

/** Signs of either interface. Those that any page made with the same tools has do not suffice: one must be its own. */
function detect(location: URL, document: Document): boolean {
  if (!document.body) return false;
  const isPlace =
    /^#(ticket|dashboard|knowledge_base|search)\b/.test(location.hash) || /^\/desktop(\/|$)/.test(location.pathname);
  if (!isPlace) return false;
  const has = (css: string) => document.querySelector(css) !== null;
  const own = [
    has('.ticketZoom, #content_permanent, [id^="content_permanent_"]'),
    has('.ticket-article-item, [data-test-id^="article-bubble-container-"]'),
    has('meta[name="application-name"][content*="Zammad" i], title[data-product*="Zammad" i]') ||
      /\bZammad\b/.test(document.title),
  ].filter(Boolean).length;
  const common = ['#app', 'meta[name="csrf-token"]', '#navigation'].filter(has).length;
  return own >= 1 && own + common >= 2;
}

/** Where the interface names the ticket itself: the pane it keeps for it, and the task in front. */
function shownIds(root: Element, document: Document): Proof[] {
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

function readMessage(element: Element): PageMessage | undefined {
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

function readFields(root: Element, _document: Document, messages: readonly Message[]): PageFields {
  return {
    subject: wordsAt(PARTS.subject, root) ?? '',
    tags: findAll(PARTS.tags, root).flatMap((tag) => wordsOf(tag) ?? []),
    requester: { name: messages.find(({ role }) => role === 'customer')?.author ?? '' },
  };
}

function findComposer(root: Element | undefined, document: Document): Composer | undefined {
  const form = findAll(REPLY.form, root ?? document).find((each) => each.checkVisibility());
  if (form) {
    const element = findWritable(form, 'textarea');
    const { classList } = form;
    const audience = classList.contains('is-internal')
      ? 'internal'
      : classList.contains('is-public')
        ? 'public'
        : 'unknown';
    return element && { element, audience };
  }
  // The new interface: one rich field in its reply; whether colleagues alone see it is not known.
  const rich = [...(root?.querySelectorAll<HTMLElement>('form [contenteditable="true"]') ?? [])].filter((each) =>
    each.checkVisibility(),
  );
  return rich.length === 1 && rich[0] ? { element: rich[0], audience: 'unknown' } : undefined;
}

function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const links = [...row.querySelectorAll('a[href]')].flatMap((link) => {
      const found = ticketOfLink(link.getAttribute('href') ?? '', location);
      return found ? [{ ...found, link }] : [];
    });
    const ids = new Set(links.map(({ id }) => id));
    const [at] = links.filter(({ link }) => !/^#?\d+$/.test(wordsOf(link) ?? ''));
    const mount = (at ?? links[0])?.link;
    return mount && ids.size === 1 && links[0] ? [{ key: links[0].key, mount }] : [];
  });
}

/** Zammad on any host: its API over the person's own session first, what the page shows second (NOTES.md). */
export function createZammad(): Site {
  return createPageSite({
    id: 'zammad',
    detect,
    watchedAttributes: ['class'],
    ticketId: findTicketId,
    ticketKey,
    root: ROOT,
    parts: PARTS,
    message: ARTICLE,
    shownIds,
    isProvedByReading: (root) => findAll(PARTS.messages, root).some((element) => articleId(element) !== undefined),
    readMessage,
    readFields,
    readApi: (location, located, id, _document, signal) => readApi(location, located, id, signal),
    findComposer,
    findMessageElement(root, id) {
      if (!/^\d+$/.test(id)) return undefined;
      const classic = root.querySelector(`.ticket-article-item[data-id="${id}"] .richtext-content`);
      return classic ?? root.querySelector(`[data-test-id="article-bubble-body-${id}"]`) ?? undefined;
    },
    rows,
    list: LIST,
  });
}
