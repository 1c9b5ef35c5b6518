import { createPageSite } from '../page-site/create-page-site.ts';
import { findOne } from '../selector.ts';
import type { Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { readFields, readMessage, shownIds } from './read.ts';
import { rows } from './rows.ts';
import { ENTRY, LIST, PARTS, ROOT } from './selectors.ts';
import { findTicketId, isStaffPage, ticketKey } from './urls.ts';

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
    findMessageElement: (root, id) => {
      const entry = /^\d+$/.test(id) ? root.querySelector(`#thread-entry-${id}`) : null;
      return entry ? findOne(ENTRY.text, entry) : undefined;
    },
    rows,
    list: LIST,
  });
}
