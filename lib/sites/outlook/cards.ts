import { ProblemError } from '../../model/problem.ts';
import { findAll } from '../selector.ts';
import { PARTS } from './selectors.ts';

/**
 * One message of the conversation. `open` is shown whole; `closed` shows its beginning alone, so its text is not read; a `draft`
 * was not sent.
 */
export interface Card {
  element: Element;
  header: Element;
  body: Element | undefined;
  state: 'open' | 'closed' | 'draft';
}

/** How Outlook marks a draft beside its writer's name. */
const DRAFT =
  /^(draft|luonnos|下書き|entwurf|brouillon|borrador|rascunho|bozza|utkast|kladde|concept|mustand|draf|草稿|черновик|szkic)$/i;
const MARK = /^[[［【]\s*(.{1,24}?)\s*[\]］】]$/;

const isEditable = (element: Element) => element.closest('[contenteditable="true"]') !== null;
const outermost = (found: readonly Element[]) =>
  found.filter((each) => !found.some((other) => other !== each && other.contains(each)));

/** The highest element around a header that holds no other one. */
function cardOf(header: Element, headers: readonly Element[], root: Element): Element {
  let at = header;
  for (let up = at.parentElement; up && at !== root; up = at.parentElement) {
    const around = up;
    if (headers.some((other) => other !== header && around.contains(other))) break;
    at = up;
  }
  return at;
}

/** A word in brackets beside the name; undefined where there is none. */
function markOf(card: Element, body: Element | undefined): string | undefined {
  const skip = (node: Element) => node === body || node.matches('[role="heading"], [contenteditable="true"]');
  const walker = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_ELEMENT, (node) =>
    skip(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { childElementCount, textContent } = node as Element;
    const mark = childElementCount === 0 ? MARK.exec(textContent?.trim() ?? '')?.[1] : undefined;
    if (mark) return mark;
  }
  return undefined;
}

function stateOf(card: Element, body: Element | undefined): Card['state'] {
  if (!body && card.querySelector('[contenteditable="true"]')) return 'draft';
  const mark = markOf(card, body);
  if (mark !== undefined && DRAFT.test(mark)) return 'draft';
  // A mark in a language that is not known here may say that it is a draft: then it is not read, and counts as not loaded.
  return body && mark === undefined ? 'open' : 'closed';
}

const gone = (hook: string) => new ProblemError('page-changed', { site: 'outlook', hook });

/**
 * The messages of a conversation as the page has them, from top to bottom. Every text must have its own header, so that no text
 * is ever given to another's writer.
 * @throws ProblemError page-changed {hook}
 */
export function readCards(root: Element): Card[] {
  const bodies = outermost(findAll(PARTS.bodies, root).filter((each) => !isEditable(each)));
  const isInText = (element: Element) => bodies.some((body) => body.contains(element));
  // What a mail brings along itself is no header of the page.
  const headers = outermost(findAll(PARTS.headers, root).filter((each) => !isEditable(each) && !isInText(each)));
  if (headers.length === 0) throw gone('headers');
  const cards = headers.map((header) => {
    const element = cardOf(header, headers, root);
    const own = bodies.filter((body) => element.contains(body));
    if (own.length > 1) throw gone('headers');
    return { element, header, body: own[0], state: stateOf(element, own[0]) };
  });
  if (bodies.some((body) => !cards.some((card) => card.body === body))) throw gone('headers');
  // One at least is always opened.
  if (bodies.length === 0) throw gone('bodies');
  return cards;
}

/** Buttons between the messages that say how many more there are, and that number. */
export function findMore(root: Element, cards: readonly Card[]): { button: HTMLElement; count: number }[] {
  const [first] = cards;
  if (cards.length < 2 || !first) return [];
  return [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].flatMap((button) => {
    if (cards.some(({ element }) => element.contains(button)) || button.closest('[data-simmer]')) return [];
    const isAfterFirst = (first.element.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const last = cards.at(-1)?.element as Element;
    const isBeforeLast = (last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const count = Number(/\d{1,3}/.exec(button.textContent?.normalize('NFKC') ?? '')?.[0] ?? 0);
    return isAfterFirst && isBeforeLast && count > 0 ? [{ button, count }] : [];
  });
}
