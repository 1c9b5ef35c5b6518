import { ODD } from '../odd-values.ts';
import type { Dice } from './dice.ts';

type Undo = () => void;

const texts = ODD.filter((it) => typeof it === 'string');
const NUMBERS = ['1', '4711', '4712', '-1', '99999999999999999999', 'NaN', '१२'];

function allElements(documents: readonly Document[]): Element[] {
  return documents.flatMap((document) => [...document.querySelectorAll('*')]);
}

function remove(element: Element): Undo {
  const { parentNode, nextSibling } = element;
  element.remove();
  return () => parentNode?.insertBefore(element, nextSibling);
}

function setAttribute(element: Element, name: string, value: string): Undo {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before));
}

function scramble(element: Element, dice: Dice, all: readonly Element[]): Undo {
  const { name } = dice.pick([...element.attributes]) ?? { name: 'class' };
  const from = dice.pick(all);
  const other = [...from.attributes].map(({ value }) => value);
  const own = element.getAttribute(name) ?? '';
  const value = dice.pick([
    ...texts,
    ...NUMBERS,
    ...other,
    '',
    own.replace(/\d+/, dice.pick(NUMBERS)),
    own + own,
    own.slice(1),
  ]);
  if (dice.below(6) > 0) return setAttribute(element, name, value);
  const before = element.getAttribute(name);
  element.removeAttribute(name);
  return () => (before === null ? undefined : element.setAttribute(name, before));
}

function changeText(element: Element, dice: Dice, all: readonly Element[]): Undo {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const node = walker.nextNode() as Text | null;
  if (!node) return () => undefined;
  const before = node.data;
  const other = dice.pick(all).textContent?.slice(0, 2000) ?? '';
  node.data = dice.pick([
    other,
    '',
    before + before,
    before.replace(/\d/g, '9'),
    dice.pick(texts),
    'x\n> y\n'.repeat(500),
  ]);
  return () => {
    node.data = before;
  };
}

function double(element: Element, dice: Dice): Undo {
  const clones = Array.from({ length: dice.below(20) === 0 ? 60 : 1 }, () => element.cloneNode(true) as Element);
  element.after(...clones);
  return () => {
    for (const clone of clones) clone.remove();
  };
}

function nest(element: Element, dice: Dice): Undo {
  const { parentNode } = element;
  if (!parentNode) return () => undefined;
  const outer = element.ownerDocument.createElement(dice.pick(['div', 'blockquote', 'span']));
  let inner = outer;
  for (let depth = 0; depth < dice.pick([1, 3, 400]); depth++)
    inner = inner.appendChild(inner.cloneNode() as HTMLElement);
  element.replaceWith(outer);
  inner.append(element);
  return () => outer.replaceWith(element);
}

function move(element: Element, dice: Dice, all: readonly Element[]): Undo {
  const to = dice.pick(all);
  if (element.contains(to) || to.ownerDocument !== element.ownerDocument) return () => undefined;
  const { parentNode, nextSibling } = element;
  to.append(element);
  return () => parentNode?.insertBefore(element, nextSibling);
}

const isFixed = (element: Element) =>
  /^(html|head|body|iframe)$/.test(element.localName) || element.querySelector('iframe') !== null;

/** Changes a page once, at a place that the dice choose. Frames stay where they are: moving one loads it anew. */
export function mutatePage(documents: readonly Document[], dice: Dice): Undo {
  const all = allElements(documents);
  const element = dice.pick(all);
  const how = dice.below(100);
  if (how < 30) return scramble(element, dice, all);
  if (how < 50) return changeText(element, dice, all);
  if (isFixed(element)) return () => undefined;
  if (how < 75) return remove(element);
  if (how < 85) return double(element, dice);
  if (how < 92) return nest(element, dice);
  return move(element, dice, all);
}
