import { KNOWN_EDITORS } from './find-editor-kind.ts';

/** How far out from what was pointed at an editor's own wrapper may lie: a toolbar's button is five or six deep. */
const FURTHEST_OUT = 8;

/** The document of a frame, where the page lets us see into it. */
function findInside(frame: Element): Document | null {
  return 'contentDocument' in frame ? (frame as HTMLIFrameElement).contentDocument : null;
}

/** The outermost editable around an element; undefined where it stands in none. */
function findAround(element: Element): HTMLElement | undefined {
  const known = element.closest<HTMLElement>(KNOWN_EDITORS);
  if (known) return known;
  let found: HTMLElement | undefined;
  for (let at: Element | null | undefined = element; at; at = at.parentElement) {
    // An island that cannot be written in, as a mention of somebody, belongs to what is around it.
    if (at.matches('[contenteditable]') && (at as HTMLElement).isContentEditable) found = at as HTMLElement;
  }
  return found;
}

/** Editables below a node, those of open shadow roots and of frames of the same origin included. */
function findBelow(root: ParentNode & Node): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(`${KNOWN_EDITORS}, [contenteditable]`)].filter(
    (each) => each.matches(KNOWN_EDITORS) || (each.isContentEditable && !each.parentElement?.isContentEditable),
  );
  for (const each of root.querySelectorAll('*')) {
    if (each.shadowRoot) found.push(...findBelow(each.shadowRoot));
    const inside = findInside(each);
    if (inside) found.push(...findIn(inside));
  }
  return found;
}

function findIn(document: Document): HTMLElement[] {
  const { body } = document;
  if (!body) return [];
  return body.isContentEditable || body.matches(KNOWN_EDITORS) || document.designMode === 'on'
    ? [body]
    : findBelow(body);
}

const isSeen = (element: Element) => element.checkVisibility();

/** The one editable that is meant; where several can be seen nobody can tell, so there is none. */
function only(found: readonly HTMLElement[]): HTMLElement | undefined {
  const seen = found.filter(isSeen);
  return seen.length === 1 ? seen[0] : undefined;
}

/**
 * From whatever a person pointed at to the editable it belongs to: a paragraph inside, a wrapper or toolbar around, a frame, the
 * host of an open shadow root. Undefined where there is none, where several could be meant, and where the page keeps it to
 * itself (a closed shadow root, a frame of another origin).
 */
export function findEditable(element: Element): HTMLElement | undefined {
  const around = findAround(element);
  if (around) return around;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let at: Element | null = element;
  for (let out = 0; at && out < FURTHEST_OUT; out++) {
    // The whole page is no editor's wrapper: what stands alone in it may be anything.
    if (at.matches('html, body')) return undefined;
    const inside = findInside(at);
    const found: HTMLElement[] = inside ? findIn(inside) : findBelow(at);
    if (at.shadowRoot) found.push(...findBelow(at.shadowRoot));
    const seen = found.filter(isSeen);
    if (seen.length > 0) return only(seen);
    const root: Node = at.getRootNode();
    at = at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  return undefined;
}
