import type { Finder, PartFinder } from '../../model/site-profile.ts';

/** By the first way that finds any. A way that the browser does not understand finds none. */
export function queryAll(root: ParentNode, ways: readonly string[]): Element[] {
  for (const css of ways) {
    try {
      const found = root.querySelectorAll(css);
      if (found.length > 0) return [...found];
    } catch {
      // not CSS to this browser: the next way may be
    }
  }
  return [];
}

export const isSeen = (element: Element): boolean => element.checkVisibility();

/** What is behind a frame or the host of an open shadow root; undefined where the page keeps it to itself, or has not loaded it. */
function inside(element: Element, into: 'frame' | 'shadow'): ParentNode | undefined {
  if (into === 'shadow') return element.shadowRoot ?? undefined;
  return (element as HTMLIFrameElement).contentDocument ?? undefined;
}

/** Every place that the hops of a finder lead to, of those that are in view. `:scope` hops from `start` itself. */
function* placesOf(start: ParentNode, hops: Finder['hops']): Generator<ParentNode> {
  const [hop, ...rest] = hops;
  if (!hop) {
    yield start;
    return;
  }
  const own = hop.css[0] === ':scope' && 'checkVisibility' in start ? [start as Element] : queryAll(start, hop.css);
  for (const element of own.filter(isSeen)) {
    const next = inside(element, hop.into);
    if (next) yield* placesOf(next, rest);
  }
}

/** All elements that a finder finds, those out of view included. */
export function findAllBy({ hops, css }: Pick<Finder, 'hops' | 'css'>, start: ParentNode): Element[] {
  return [...placesOf(start, hops)].flatMap((place) => {
    if (css[0] !== ':scope') return queryAll(place, css);
    return 'checkVisibility' in place ? [place as Element] : [];
  });
}

/** The elements that stand with a message: itself, or what comes before or after it up to its neighbours. */
function* beside(
  message: Element,
  where: PartFinder['where'],
  isMessage: (element: Element) => boolean,
): Generator<Element> {
  if (where === 'inside') {
    yield message;
    return;
  }
  const next = (element: Element) => (where === 'before' ? element.previousElementSibling : element.nextElementSibling);
  for (let at = next(message); at && !isMessage(at); at = next(at)) yield at;
}

/** A part of a message: all that its finder finds, in the page's order, none inside another. */
export function findParts(part: PartFinder, message: Element, isMessage: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (const start of beside(message, part.where, isMessage)) {
    found.push(...findAllBy(part, start));
    // What stands beside a message may be the part itself.
    if (part.where !== 'inside' && part.hops.length === 0 && part.css.some((css) => isMatch(start, css)))
      found.push(start);
  }
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

/** @returns false as well where the browser does not understand the CSS */
export function isMatch(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

/** The element around this one, through shadow roots and same-origin frames; null at the top of the page. */
export function outer(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ?? null;
}
