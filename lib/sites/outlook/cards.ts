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
/** Without those inside others, in the order of the page. */
function outermost(found: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const each of found) if (!kept.at(-1)?.contains(each)) kept.push(each);
  return kept;
}

/** The nearest of `these` that is the element, or is around it. */
function findAround(element: Element, these: ReadonlySet<Element>): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) if (these.has(at)) return at;
  return undefined;
}

/** The highest element around a header that holds none of its neighbours, which come before and after it. */
function cardOf(header: Element, neighbours: readonly (Element | undefined)[], root: Element): Element {
  let at = header;
  for (let up = at.parentElement; up && at !== root; up = at.parentElement) {
    const around = up;
    if (neighbours.some((other) => other && around.contains(other))) break;
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
  const bodies = new Set(outermost(findAll(PARTS.bodies, root).filter((each) => !isEditable(each))));
  // What a mail brings along itself is no header of the page.
  const isPages = (each: Element) => !isEditable(each) && !findAround(each, bodies);
  const headers = outermost(findAll(PARTS.headers, root).filter(isPages));
  if (headers.length === 0) throw gone('headers');
  const elements = headers.map((header, at) => cardOf(header, [headers[at - 1], headers[at + 1]], root));
  const all = new Set(elements);
  const own = new Map<Element, Element>();
  for (const body of bodies) {
    const element = findAround(body, all);
    if (!element || own.has(element)) throw gone('headers');
    own.set(element, body);
  }
  // One at least is always opened.
  if (bodies.size === 0) throw gone('bodies');
  return elements.map((element, at) => {
    const body = own.get(element);
    return { element, header: headers[at] as Element, body, state: stateOf(element, body) };
  });
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
