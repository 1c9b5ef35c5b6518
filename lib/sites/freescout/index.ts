import { createPageSite } from '../page-site/create-page-site.ts';
import { findOne } from '../selector.ts';
import type { Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { readFields, readMessage, shownIds } from './read.ts';
import { rows } from './rows.ts';
import { LIST, PARTS, ROOT, THREAD } from './selectors.ts';
import { conversationKey, findConversationId } from './urls.ts';

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
    findMessageElement: (root, id) => {
      const entry = /^\d+$/.test(id) ? root.querySelector(`#thread-${id}`) : null;
      return entry ? findOne(THREAD.text, entry) : undefined;
    },
    rows,
    list: LIST,
  });
}
