import { placedTag, simpleSelectors, tagOf } from './simple-selectors.ts';

const MOST = 4;

/** Elements around this one within a tree, nearest first, without the ends. */
export function around(element: Element, scope: ParentNode): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== scope && !at.matches('html, body'); at = at.parentElement)
    found.push(at);
  return found;
}

/** Each way to name `element` by itself or by something around it, best first; tried by the caller on the page. */
export function* waysTo(element: Element, scope: ParentNode): Generator<string> {
  const own = simpleSelectors(element);
  for (const { css } of own) yield css;
  const outer = around(element, scope).map((each) => ({ each, names: simpleSelectors(each).slice(0, 4) }));
  for (const { css } of own.slice(0, 6)) {
    for (const { names } of outer) for (const name of names) yield `${name.css} ${css}`;
  }
  yield* pathsTo(element, scope, false);
  yield* pathsTo(element, scope, true);
}

/**
 * The element as a path of tags from the nearest one around it that has a name, for pages whose names are all made by tools.
 * `placed`: with positions, which a page changes soonest of all.
 */
function* pathsTo(element: Element, scope: ParentNode, placed: boolean): Generator<string> {
  const step = placed ? placedTag : tagOf;
  let path = step(element);
  for (const at of around(element, scope)) {
    for (const { css } of simpleSelectors(at).slice(0, 2)) yield `${css} > ${path}`;
    path = `${step(at)} > ${path}`;
  }
  if (!placed && !path.includes('>')) return;
  yield scope.nodeType === 1 ? `:scope > ${path}` : scope.nodeType === 9 ? `body > ${path}` : path;
}

/**
 * Up to four selectors that find this element and nothing else in `scope`, best first; each was tried.
 * @param isFit for what is found besides: an element that cannot be confused with it
 */
export function deriveSelector(
  element: Element,
  scope: ParentNode,
  isFit: (found: Element[]) => boolean = (found) => found.length === 1 && found[0] === element,
): string[] {
  if (element.matches('html, body')) return [element.localName];
  const good: string[] = [];
  for (const css of waysTo(element, scope)) {
    if (good.length === MOST || (good.length > 0 && css.includes(':nth-of-type'))) break;
    // Beside a name of its own, a path says nothing new.
    if (css.length > 300 || (good.length > 1 && css.includes(' > '))) continue;
    if (isFit([...scope.querySelectorAll(css)])) good.push(css);
  }
  return good;
}
