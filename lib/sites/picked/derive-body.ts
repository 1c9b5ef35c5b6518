import { chainOf, holds, IN_TEXT, neighboursLike, pathTo, textAround } from './derive-messages.ts';
import { derivePart } from './derive-part.ts';
import { HEAD_TAGS, OF_HEADS } from './head-names.ts';
import { outOfQuote } from './out-of-quote.ts';
import { findParts, isSeen } from './places.ts';
import { simpleSelectors } from './simple-selectors.ts';

const OF_BODIES = /body|content|text|words|wiki|html|part(?!y|ic)|markdown/i;
/** More messages than this are not compared, and no more elements in each. */
const MOST = { messages: 20, elements: 250, looked: 60 };

const namesOf = (element: Element) => `${element.id} ${element.getAttribute('class') ?? ''}`;
const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;

/** Where the parts of a message are: in itself, or in its shadow root or frame. */
function treeOf(message: Element): Element | ShadowRoot | undefined {
  const frame = message.localName === 'iframe' ? (message as HTMLIFrameElement).contentDocument?.body : undefined;
  return frame ?? message.shadowRoot ?? message;
}

/** The outermost part of the head of a message that holds what was pointed at; undefined where that is in its words. */
function headAround(pointed: Element, message: Element): Element | undefined {
  const chain = chainOf(pointed);
  const within = chain.slice(0, chain.indexOf(message));
  // The nearest name says what it is: `content` around all of a message says nothing.
  for (const each of within) {
    const names = namesOf(each);
    const isHead = HEAD_TAGS.test(each.localName) || OF_HEADS.test(names);
    if (!isHead && OF_BODIES.test(names)) return undefined;
    if (isHead) {
      const at = within.indexOf(each);
      const outer = within.slice(at).filter((one) => OF_HEADS.test(namesOf(one)) && lengthOf(one) < 400);
      return outer.at(-1) ?? each;
    }
  }
  return undefined;
}

interface Region {
  key: string;
  rank: number;
  element: Element;
  message: Element;
  length: number;
  messages: Set<Element>;
}

function regionsOf(alike: readonly Element[], isOut: (element: Element, message: Element) => boolean): Region[] {
  const regions = new Map<string, Region>();
  for (const message of alike.slice(0, MOST.messages)) {
    const tree = treeOf(message);
    for (const element of [...(tree?.querySelectorAll('*') ?? [])].slice(0, MOST.elements)) {
      if (IN_TEXT.test(element.localName) || isOut(element, message) || !isSeen(element)) continue;
      const length = lengthOf(element);
      const [name] = simpleSelectors(element);
      const key = name?.css ?? pathTo(element, message);
      const known = regions.get(key);
      known?.messages.add(message);
      if (!known)
        regions.set(key, { key, rank: name?.rank ?? 50, element, message, length, messages: new Set([message]) });
      else if (length > known.length) Object.assign(known, { element, message, length });
    }
  }
  return [...regions.values()];
}

/**
 * The part of a message that bears its text: around what was pointed at, without its author and time. Where those are not
 * known, the nearest part that is called a text: what is further out may hold them.
 */
export function textOfPointed(pointed: Element, message: Element, others: readonly Element[]): Element | undefined {
  if (others.length > 0) return textAround(pointed, message, others);
  const chain = chainOf(pointed);
  const within = chain.slice(0, chain.indexOf(message)).filter(({ localName }) => !IN_TEXT.test(localName));
  const isText = (each: Element) => OF_BODIES.test(namesOf(each));
  return within.find(isText) ?? textAround(pointed, message, []);
}

/** The messages that pointing here would give, for a first look: those that have words where this one has them. */
export function messagesLike(message: Element, at: Element): Element[] {
  const unquoted = outOfQuote(at);
  const pointed = holds(message, unquoted) ? unquoted : at;
  const alike = neighboursLike(message, pointed);
  if (alike.length > MOST.looked || pointed === message || !holds(message, pointed)) return alike;
  const body = bodyOf(pointed, message, alike, []);
  const text = body?.element ?? textOfPointed(pointed, message, []);
  const part = text && derivePart(text, body?.message ?? message, alike, body ? [pointed] : []);
  const all = new Set(alike);
  return part
    ? alike.filter((each) => findParts(part, each, (one) => all.has(one)).some((one) => lengthOf(one) > 0))
    : alike;
}

/**
 * Where the words of a message are, for whoever pointed at its head: the part that says most in the messages alike, beside that
 * head. It may be in another message than the one pointed at, as changes of status have heads alone.
 * @param others what is known not to be words: its author, its time
 * @returns undefined where a person pointed at the words themselves, or nothing else says more
 */
export function bodyOf(
  pointed: Element,
  message: Element,
  alike: readonly Element[],
  others: readonly Element[],
): { element: Element; message: Element } | undefined {
  const head = headAround(pointed, message);
  if (!head) return undefined;
  const path = pathTo(head, message);
  const isHead = (element: Element, inside: Element) => {
    if (
      holds(head, element) ||
      OF_HEADS.test(namesOf(element)) ||
      [head, ...others].some((each) => holds(element, each))
    )
      return true;
    const twin = path === ':scope' ? null : inside.querySelector(path);
    return twin !== null && HEAD_TAGS.test(twin.localName) && element.contains(twin);
  };
  const names = simpleSelectors(head).slice(0, 3);
  const isAround = (element: Element, inside: Element) =>
    isHead(element, inside) || (inside !== message && names.some(({ css }) => element.querySelector(css) !== null));
  const regions = regionsOf(alike, isAround);
  const most = Math.max(0, ...regions.map(({ length }) => length));
  const [best] = regions
    .filter(({ length }) => length >= most * 0.9)
    .sort((a, b) => b.messages.size - a.messages.size || a.rank - b.rank);
  if (!best || best.length < 2) return undefined;
  return { element: best.element, message: best.message };
}
