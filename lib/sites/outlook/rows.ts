import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { conversationKey, parseConversationId } from './urls.ts';

/** What is no word of the row: pictures with initials, boxes, buttons. */
const NO_WORDS = '[data-simmer], [aria-hidden="true"], [role="img"], [role="checkbox"], [role="presentation"], button';

/** Where the writers stand, else the first element that holds words itself. */
function mountOf(row: Element): Element | undefined {
  const writer = row.querySelector('span[title*="@"]');
  if (writer) return writer;
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !/\p{L}/u.test(node.nodeValue ?? '')) continue;
    const no = parent.closest(NO_WORDS);
    if (!no || !row.contains(no)) return parent;
  }
  return undefined;
}

/**
 * Rows by the conversation they bear, never by their place: the list uses its elements again as it is scrolled. Messages unfolded
 * below their conversation's row are not marked a second time.
 */
export function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const id = parseConversationId(row.getAttribute('data-convid'));
    const inside = [...row.querySelectorAll('[data-convid]')].map((each) => each.getAttribute('data-convid'));
    const isSame = inside.every((each) => parseConversationId(each) === id);
    const mount = mountOf(row);
    const isInner = row.parentElement?.closest('[role="option"][data-convid]');
    return id && isSame && mount && !isInner ? [{ key: conversationKey(location, id), mount }] : [];
  });
}
