import { createPageSite } from '../page-site/create-page-site.ts';
import { findAll } from '../selector.ts';
import type { Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { messageId } from './message-id.ts';
import { readApi } from './read-api.ts';
import { rows } from './rows.ts';
import { LIST, MESSAGE, PARTS, ROOT } from './selectors.ts';
import { conversationKey, findConversation } from './urls.ts';

/** Its own settings in a script of the page, and the address of an account. */
function detect(location: URL, document: Document): boolean {
  if (!/^\/app\/accounts\/\d+(\/|$)/.test(location.pathname)) return false;
  const scripts = [...document.querySelectorAll('script:not([src])')];
  return scripts.some(({ textContent }) => /\bchatwootConfig\b/.test(textContent ?? ''));
}

/** Chatwoot on any host: the page does not tell who wrote what, so it is read through its API alone (NOTES.md). */
export function createChatwoot(): Site {
  return createPageSite({
    id: 'chatwoot',
    detect,
    watchedAttributes: ['href'],
    ticketId: (location) => findConversation(location)?.id,
    ticketKey: conversationKey,
    root: ROOT,
    parts: PARTS,
    message: MESSAGE,
    shownIds: () => [],
    isProvedByReading: (root) => findAll(PARTS.messages, root).some((element) => messageId(element) !== undefined),
    needsApi: true,
    readMessage: () => undefined,
    readFields: () => ({ subject: '', requester: { name: '' } }),
    readApi: (location, { root }, id, document, signal) => readApi(location, root, id, document, signal),
    findComposer,
    findMessageElement(root, id) {
      if (!/^\d+$/.test(id)) return undefined;
      const message = root.querySelector(`[data-message-id="${id}"]`) ?? root.querySelector(`#message${id}`);
      return message?.querySelector('[data-bubble-name]') ?? message ?? undefined;
    },
    rows,
    list: LIST,
  });
}
