import { findAll, findOne } from '../selector.ts';
import { COUNTED, CUT_OFF, IN_MAIL, MESSAGE, PANE, THREAD } from './selectors.ts';
import { toHex } from './urls.ts';

const isSeen = (element: Element) => element.checkVisibility();

/** Every thread in view. Gmail keeps those that were opened before, and shows one beside the list where it is split. */
export function findPanes(document: Document): Element[] {
  const panes = findAll(THREAD.subject, document)
    .filter(isSeen)
    .map((subject) => subject.closest(PANE));
  return [...new Set(panes)].filter((pane) => pane !== null);
}

/** The thread's numbers that a pane bears itself; what stands in the rows of a list is of other threads. */
export function idsOf(pane: Element): string[] {
  const ids = new Set<string>();
  for (const element of pane.querySelectorAll('[data-legacy-thread-id], [data-thread-perm-id]')) {
    if (element.closest(`tr.zA, ${IN_MAIL}`)) continue;
    const legacy = element.getAttribute('data-legacy-thread-id');
    if (legacy && /^[0-9a-f]{8,20}$/.test(legacy)) ids.add(legacy);
    // May be the word "undefined", or a number of this browser's own while the thread is not on the server.
    const [, decimal] = /^#?thread-f:(\d+)/.exec(element.getAttribute('data-thread-perm-id') ?? '') ?? [];
    const hex = decimal && toHex(decimal);
    if (hex) ids.add(hex);
  }
  return [...ids];
}

/** A message's own number: the stable one, else the one that the page itself gives it. */
export function messageIdOf(element: Element): string | undefined {
  const read = (name: string) => {
    const bearer = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    return bearer?.getAttribute(name)?.replace(/^#/, '') || undefined;
  };
  const legacy = read('data-legacy-message-id');
  if (legacy && legacy !== 'undefined') return legacy;
  const own = read('data-message-id');
  const [, decimal] = /^msg-f:(\d+)/.exec(own ?? '') ?? [];
  return (decimal && toHex(decimal)) ?? own;
}

export interface Shown {
  element: Element;
  text: Element;
  /** False where its end is on a page of its own. */
  isWhole: boolean;
}

export interface Messages {
  shown: Shown[];
  /** How many more the thread has: folded to a line, or behind "n older messages". */
  held: number;
}

const FOLDED = '.kv, .kQ, .kx';
/** A reply being written stands among the messages. */
const WRITTEN = '.ip, .M9, [g_editable="true"]';

/** The text in view of a message that is open; a folded one has a few words only, and they are not read. */
function textOf(element: Element): Element | undefined {
  if (element.matches(FOLDED)) return undefined;
  return findAll(MESSAGE.text, element).find((text) => isSeen(text) && !text.closest(WRITTEN));
}

/** The text in view of one message. */
export function findText(pane: Element, id: string): Element | undefined {
  const bearers = [...pane.querySelectorAll('[data-legacy-message-id], [data-message-id]')];
  const bearer = bearers.find((element) => !element.closest(IN_MAIL) && messageIdOf(element) === id);
  const item = bearer?.closest('.h7, .kv, .kQ, .kx, [role="listitem"]') ?? bearer;
  return item ? textOf(item) : undefined;
}

/** The messages of a thread, in the page's order, and how many are not open. */
export function findMessages(pane: Element): Messages {
  const all = findAll(THREAD.messages, pane);
  const items: Element[] = [];
  for (const element of all) if (!items.at(-1)?.contains(element)) items.push(element);
  const messages: Messages = { shown: [], held: 0 };
  let hidden = 0;
  for (const element of items) {
    const text = textOf(element);
    if (text) messages.shown.push({ element, text, isWhole: element.querySelector(CUT_OFF) === null });
    else if (element.matches('.kQ, .kx') && !element.matches('.kv')) hidden += 1;
    // What is being written and was not sent is no message.
    else if (!element.querySelector(WRITTEN)) messages.held += 1;
  }
  const older = findAll(THREAD.older, pane).filter((bar) => isSeen(bar) && !bar.closest(IN_MAIL));
  const said = older.map((bar) => Number(/\d+/.exec(bar.textContent ?? '')?.[0] ?? 1));
  messages.held += Math.max(hidden, ...said, 0);
  return messages;
}

/**
 * Changes when the thread does. For after each burst of changes: elements are counted by their names, and only the last message is
 * looked at, since whether each is in view takes as long as the thread is.
 */
export function versionOf(pane: Element): string {
  const first = findOne(THREAD.messages, pane);
  const list = first?.closest('[role="list"]') ?? first?.parentElement;
  const counts = COUNTED.map((name) => pane.getElementsByClassName(name).length);
  let last = list?.lastElementChild;
  // The reply that is being written may stand last.
  for (let back = 0; last && back < 4; back++, last = last.previousElementSibling) {
    const text = textOf(last);
    if (text) return `${counts.join()} ${text.textContent?.length ?? 0} ${messageIdOf(last) ?? ''}`;
  }
  return `${counts.join()} ${list?.childElementCount ?? 0}`;
}
