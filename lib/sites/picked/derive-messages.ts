import { waysTo } from './derive-selector.ts';
import { isQuote, outOfQuote } from './out-of-quote.ts';
import { isSeen, outer } from './places.ts';
import { simpleSelectors, tagOf } from './simple-selectors.ts';
import { TELLING } from './stable-name.ts';

/** Elements that stand inside a text: several alike are paragraphs or cells, not messages. */
export const IN_TEXT =
  /^(p|span|a|b|i|em|strong|br|td|th|font|small|u|code|pre|blockquote|img|svg|path|label|button|input|h[1-6]|ul|ol|time|tbody|body|html)$/;

/** More ways than this are not tried: a page of ten thousand elements takes a moment for each. */
const MOST_WAYS = 160;

/** How much text an element shows, in a frame or shadow root of its own as well. */
function lengthOf(element: Element): number {
  const own = (element.textContent ?? '').trim().length;
  if (own > 0) return own;
  if (element.shadowRoot) return (element.shadowRoot.textContent ?? '').trim().length;
  const frame = element.localName === 'iframe' ? element : element.querySelector('iframe');
  return ((frame as HTMLIFrameElement | null)?.contentDocument?.body?.textContent ?? '').trim().length;
}

/** True where one is inside the other, or both are the same. */
const areNested = (a: Element, b: Element) => a.contains(b) || b.contains(a);

/** A group of elements that are built alike, and a selector of all of them. */
export interface Alike {
  css: string;
  elements: Element[];
}

/**
 * The elements of a page that are built like this one: found by what it is called, else by where it stands. Largest group of
 * the best name first; each has this element in it.
 * @param isWhole what a message must have: others of the same name are no messages
 */
export function findAlike(element: Element, isWhole: (other: Element) => boolean): Alike[] {
  const root = element.getRootNode() as ParentNode & Node;
  const groups: (Alike & { wrong: number; order: number })[] = [];
  let order = 0;
  for (const css of waysTo(element, root)) {
    if (css.includes(':nth-of-type') && groups.length > 0) break;
    order += 1;
    if (order > MOST_WAYS) break;
    if (css.length > 300) continue;
    const found = [...root.querySelectorAll(css)].filter(
      (other) => other.localName === element.localName && isSeen(other),
    );
    const whole = found.filter(isWhole);
    if (!whole.includes(element) || found.some((other) => other !== element && areNested(other, element))) continue;
    groups.push({ css, elements: whole, wrong: found.length - whole.length, order });
  }
  const most = Math.max(
    1,
    ...groups.filter(({ elements }) => areNeighbours(elements)).map(({ elements }) => elements.length),
  );
  return groups
    .filter(({ elements }) => elements.length === most)
    .sort((a, b) => Number(a.wrong > 0) - Number(b.wrong > 0) || a.order - b.order)
    .slice(0, 4);
}

/** True where all stand in one list, or in lists beside one another: rows of a sidebar bear the same names now and then. */
function areNeighbours(elements: readonly Element[]): boolean {
  const [first] = elements;
  if (!first || elements.length < 2) return true;
  const parent = first.parentElement;
  return elements.every(
    (each) => each.parentElement === parent || each.parentElement?.parentElement === parent?.parentElement,
  );
}

/** Where in an element its text stands, as a path of tags: elements built alike have theirs there too. Ends before what stands in a text. */
export function pathTo(text: Element, element: Element): string {
  const chain = chainOf(text);
  const steps = chain.slice(0, chain.indexOf(element)).filter((each) => each.getRootNode() === element.getRootNode());
  while (steps[0] && IN_TEXT.test(steps[0].localName)) steps.shift();
  return [':scope', ...steps.reverse().map(tagOf)].join(' > ');
}

/**
 * The elements beside this one, and in the lists beside its own, that are built like it: a quick look, for guessing.
 * @param text where in it a person pointed
 */
export function neighboursLike(element: Element, text: Element): Element[] {
  const names = simpleSelectors(element).map(({ css }) => css);
  const path = pathTo(text, element);
  const parents = [element.parentElement, ...(element.parentElement?.parentElement?.children ?? [])].filter(
    (each) => each?.localName === element.parentElement?.localName,
  );
  const children = [...new Set(parents)].flatMap((parent) => [...(parent?.children ?? [])]);
  // In a shadow root the top elements have no parent element.
  if (!element.parentElement) children.push(...((element.getRootNode() as ParentNode).children ?? []));
  const isLike = (other: Element) =>
    other.localName === element.localName &&
    !isQuote(other) &&
    (names.length > 0 ? names.some((css) => other.matches(css)) : simpleSelectors(other).length === 0) &&
    (path === ':scope' || other.querySelector(path) !== null);
  return children.filter((other) => other === element || (isLike(other) && isSeen(other) && lengthOf(other) > 0));
}

/** How much an element looks like a whole message; the highest of those around what was pointed at is taken. */
function scoreOf(element: Element, text: Element): number {
  if (IN_TEXT.test(element.localName) || isQuote(element)) return -10;
  const alike = neighboursLike(element, text);
  const names = simpleSelectors(element);
  const box = element.getBoundingClientRect();
  let score = Math.min(alike.length, 4) * 2 - (alike.length === 1 ? 3 : 0);
  if (names.some(({ css }) => /\^=|-id\]|_id\]/.test(css))) score += 3;
  if (
    names.some(({ css }) =>
      /message|msg|mail|article|thread|entry|post|comment|transaction|bubble|reply|note/i.test(css),
    )
  )
    score += 3;
  if (
    names.some(
      ({ css }) =>
        /body|content|text|header|head|meta|footer|author|date|avatar|list|container|wrapper/i.test(css) &&
        TELLING.test(css),
    )
  )
    score -= 2;
  if (/^(article|li)$/.test(element.localName) || element.getAttribute('role') === 'article') score += 2;
  if (element.querySelector('time, [datetime]')) score += 2;
  if (box.height < 24 || box.width < 120) score -= 4;
  return score;
}

/** Everything around an element up to the page itself, itself first, through shadow roots and frames. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && chain.length < 60; at = outer(at)) chain.push(at);
  return chain.filter((each) => !each.matches('html, body') || each === element);
}

/** The whole message around what was pointed at, as it most likely is. */
export function guessMessage(pointed: Element): Element {
  let best = pointed;
  let most = Number.NEGATIVE_INFINITY;
  for (const each of chainOf(outOfQuote(pointed)).slice(0, 25)) {
    const score = scoreOf(each, pointed);
    // Of two that are as good, the outer one: a message's parts are in it.
    if (score >= most) [best, most] = [each, score];
  }
  return best;
}

/** True where `inner` is in `element`, through shadow roots and frames. */
export function holds(element: Element, inner: Element): boolean {
  return chainOf(inner).includes(element);
}

/** The message that a part stands in: this one, or one built like it. Undefined where it stands in none. */
export function ownerOf(part: Element, message: Element, text: Element): Element | undefined {
  return holds(message, part) ? message : neighboursLike(message, text).find((each) => holds(each, part));
}

/** What stands beside a message and holds a part of it, or is that part: the same list has both. */
export function besideOf(part: Element, message: Element): { start: Element; where: 'before' | 'after' } | undefined {
  const start = chainOf(part).find((each) => each.parentElement === message.parentElement);
  if (!start || start === message) return undefined;
  const follows = message.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { start, where: follows ? 'after' : 'before' };
}

/**
 * The message around the pointed-at text that also holds its author and its time, as long as there are others like it; else the
 * guess stands, and author or time stand beside it. Where they stand neither in it nor beside it, it is a part of a message: its
 * paragraphs look alike as well.
 */
export function messageHolding(guess: Element, text: Element, parts: readonly Element[]): Element {
  const hasAll = (each: Element) => parts.every((part) => ownerOf(part, each, text));
  if (hasAll(guess)) return guess;
  const before = neighboursLike(guess, text).length;
  const isPart = parts.some((part) => !ownerOf(part, guess, text) && !besideOf(part, guess));
  for (const each of chainOf(guess).slice(1)) {
    if (!hasAll(each)) continue;
    if (isPart) return each;
    const alike = neighboursLike(each, text).length;
    return alike >= before || (alike > 1 && before < 2) ? each : guess;
  }
  return guess;
}

/** The part of a message that bears its text: around what was pointed at, and without its author and time. */
export function textAround(pointed: Element, message: Element, others: readonly Element[]): Element | undefined {
  const chain = chainOf(pointed);
  const within = chain.slice(0, chain.indexOf(message)).reverse();
  return within.find((each) => !others.some((other) => holds(each, other))) ?? undefined;
}
