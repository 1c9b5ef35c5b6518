import type { Finder, PartFinder } from '../../model/site-profile.ts';
import { besideOf, holds } from './derive-messages.ts';
import { deriveSelector, waysTo } from './derive-selector.ts';
import { findParts } from './places.ts';
import { simpleSelectors } from './simple-selectors.ts';

const MOST = 4;

/** The trees between `scope` and an element, outermost first: hosts of shadow roots and frames, each found in the one before. */
function hopsTo(element: Element, scope: ParentNode & Node): { hops: Finder['hops']; place: ParentNode } | undefined {
  const hops: Finder['hops'] = [];
  const top = scope.getRootNode();
  for (let at = element; ; ) {
    const root = at.getRootNode() as ParentNode & Node;
    if (root === top) break;
    const host = 'host' in root ? (root as ShadowRoot).host : at.ownerDocument.defaultView?.frameElement;
    if (!host) return undefined;
    const isLast = host.getRootNode() === top;
    const css =
      host === scope ? [':scope'] : deriveSelector(host, isLast ? scope : (host.getRootNode() as ParentNode & Node));
    if (css.length === 0) return undefined;
    hops.unshift({ into: 'host' in root ? 'shadow' : 'frame', css });
    at = host;
  }
  return { hops, place: hops.length > 0 ? (element.getRootNode() as ParentNode & Node) : scope };
}

/** How to find an element that the page has once. Undefined where no way to it is sure. */
export function deriveSingle(element: Element, document: Document): Finder | undefined {
  const way = hopsTo(element, document);
  const css = way ? deriveSelector(element, way.place) : [];
  return way && css.length > 0 ? { hops: way.hops, css } : undefined;
}

/** How to find elements alike: the tree they stand in, and the selectors already found there. */
export function finderOf(element: Element, css: readonly string[], document: Document): Finder | undefined {
  const way = hopsTo(element, document);
  return way && css.length > 0 ? { hops: way.hops, css: [...css] } : undefined;
}

/**
 * How to find a part of a message in every message like it, best covered first.
 * @param messages all alike, `message` among them
 * @param without for the text, which may stand in several places: what is no text of it
 */
export function derivePart(
  part: Element,
  message: Element,
  messages: readonly Element[],
  without?: readonly Element[],
): PartFinder | undefined {
  if (part === message) return { where: 'inside', hops: [], css: [':scope'] };
  const inside = holds(message, part);
  const beside = inside ? undefined : besideOf(part, message);
  if (!inside && !beside) return undefined;
  const where = beside?.where ?? 'inside';
  const scope = beside?.start ?? message;
  const way = hopsTo(part, scope);
  if (!way) return undefined;
  const all = new Set(messages);
  const isMessage = (element: Element) => all.has(element);
  const names = simpleSelectors(part);
  // A text may have several parts, but they are called the same: what is not is a toolbar, or a change of status.
  const isStrange = (each: Element) =>
    each !== part &&
    /\S/.test(each.textContent ?? '') &&
    names.length > 0 &&
    !names.some(({ css }) => each.matches(css));
  const good: { css: string; share: number; order: number; strange: number }[] = [];
  let order = 0;
  const tries = scope === part ? waysTo(part, part.getRootNode() as ParentNode & Node) : waysTo(part, way.place);
  for (const css of tries) {
    order += 1;
    if (order > 120 || (good.length > 0 && css.includes(':nth-of-type')) || css.length > 300) continue;
    const finder: PartFinder = { where, hops: way.hops, css: [css] };
    const found = findParts(finder, message, isMessage);
    const isOnly = without
      ? found.includes(part) && !found.some((each) => without.some((other) => holds(each, other)))
      : found[0] === part;
    if (!isOnly) continue;
    const share = messages.filter((each) => findParts(finder, each, isMessage).length > 0).length / messages.length;
    good.push({ css, share, order, strange: Number(without !== undefined && found.some(isStrange)) });
  }
  good.sort(
    (a, b) => a.strange - b.strange || (Math.abs(b.share - a.share) > 0.25 ? b.share - a.share : a.order - b.order),
  );
  // Of ways tried one after another, none may find what the best leave out.
  const least = good[0]?.strange;
  const same = good.filter(({ strange }) => strange === least);
  const css = same.slice(0, MOST).map((each) => each.css);
  return css.length > 0 ? { where, hops: way.hops, css } : undefined;
}
