import { createPageSite } from '../page-site/create-page-site.ts';
import { findAll } from '../selector.ts';
import type { Site } from '../site.ts';
import { articleId } from './article-id.ts';
import { findComposer } from './compose.ts';
import { readFields, readMessage, shownIds } from './read.ts';
import { readApi } from './read-api.ts';
import { rows } from './rows.ts';
import { ARTICLE, LIST, PARTS, ROOT } from './selectors.ts';
import { findTicketId, ticketKey } from './urls.ts';

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
    has('tr[data-item-id^="gid://zammad/"]'),
    has('meta[name="application-name"][content*="Zammad" i], title[data-product*="Zammad" i]') ||
      /\bZammad\b/.test(document.title),
  ].filter(Boolean).length;
  const common = ['#app', 'meta[name="csrf-token"]', '#navigation'].filter(has).length;
  return own >= 1 && own + common >= 2;
}

/** Zammad on any host: its API over the person's own session first, what the page shows second (NOTES.md). */
export function createZammad(): Site {
  return createPageSite({
    id: 'zammad',
    detect,
    watchedAttributes: ['class', 'data-item-id', 'href'],
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
