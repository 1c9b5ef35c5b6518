import { createPageSite } from '../page-site/create-page-site.ts';
import { findAll } from '../selector.ts';
import type { Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { readApi } from './read-api.ts';
import { held, readFields, readMessage, threadId } from './read-page.ts';
import { rows } from './rows.ts';
import { LIST, PAGE, PARTS, REPLY, ROOT, THREAD } from './selectors.ts';
import { shownNumbers } from './shown-number.ts';
import { conversationKey, findConversation, isHelpscout } from './urls.ts';
import { framesOf, viewOf } from './view-of.ts';

/** Its page as it stands in one document. */
const createView = (): Site =>
  createPageSite({
    id: 'helpscout',
    detect: isHelpscout,
    watchedAttributes: ['class', 'aria-label'],
    ticketId: (location) => findConversation(location)?.number,
    ticketKey: (location) => conversationKey(findConversation(location)?.id ?? ''),
    root: ROOT,
    parts: PARTS,
    around: { subject: PAGE.subject, editor: REPLY.editor },
    message: THREAD,
    shownIds(root) {
      const { href } = (root.ownerDocument.defaultView?.top ?? window).location;
      return shownNumbers(root, findConversation(new URL(href))?.number);
    },
    isProvedByReading: (root) => findAll(PARTS.messages, root).some((element) => threadId(element) !== undefined),
    readMessage,
    readFields: (root, _document, messages) => readFields(root.ownerDocument, messages),
    held,
    readApi: (location, located, _id, _document, _signal, settings) => readApi(location, located, settings),
    findComposer: (_root, document) => findComposer(document),
    findMessageElement: (root, id) =>
      findAll(PARTS.messages, root).find((element) => threadId(element) === id && /^\d+$/.test(id)),
    rows,
    list: LIST,
  });

/** Help Scout, new and legacy interface, in the page or in a frame of it; its API by the team's own app (NOTES.md). */
export function createHelpscout(): Site {
  const view = createView();
  return {
    ...view,
    locate: (location, document) => view.locate(location, viewOf(document)),
    trees: framesOf,
    findComposer: (located, document) => view.findComposer(located, viewOf(document)),
    rows: (location, document) => view.rows(location, viewOf(document)),
    selfTest: (location, document) => view.selfTest(location, viewOf(document)),
  };
}
