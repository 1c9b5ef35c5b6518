import { childrenOf, tagOf } from './dom.ts';
import { elementLine } from './element-line.ts';
import { innerTree } from './page-trees.ts';
import { privateWords } from './private-words.ts';

/** So many lines can still be read by whoever sends them. */
const MOST_LINES = 200;
/** What is inside of these is no structure. */
const CLOSED = new Set(['svg', 'script', 'style', 'noscript', 'template', 'select', 'math']);

interface Part {
  line: string;
  times: number;
  depth: number;
  element: Element | undefined;
  below: Part[];
  isCut: boolean;
}

/**
 * How a part of a page is built, as indented lines: tags, roles, names of classes and of data attributes, counts. Nothing that
 * the page says to anybody is in it, and no number: what a name may tell is decided by `keepName`. The outermost parts come
 * first where there are too many.
 */
export function describeStructure(root: Element, document: Document): string[] {
  const isPrivate = privateWords(document);
  const first: Part = {
    line: elementLine(root, isPrivate),
    times: 1,
    depth: 0,
    element: root,
    below: [],
    isCut: false,
  };
  const waiting = [first];
  let count = 1;
  const add = (parent: Part, line: string, element: Element | undefined): Part | undefined => {
    const last = parent.below.at(-1);
    if (last?.line === line) {
      last.times++;
      return undefined;
    }
    if (count >= MOST_LINES) {
      parent.isCut = true;
      return undefined;
    }
    count++;
    const part: Part = { line, times: 1, depth: parent.depth + 1, element, below: [], isCut: false };
    parent.below.push(part);
    return part;
  };
  const addAll = (parent: Part, children: HTMLCollection) => {
    for (const child of children) {
      const part = add(parent, elementLine(child, isPrivate), child);
      if (part) waiting.push(part);
    }
  };
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const { element } = part;
    if (!element || CLOSED.has(tagOf(element))) continue;
    const inner = innerTree(element);
    const within = inner && add(part, `(${inner.kind})`, undefined);
    if (inner && within) addAll(within, inner.tree.children);
    addAll(part, childrenOf(element));
  }
  return print(first);
}

function print({ line, times, depth, below, isCut }: Part): string[] {
  const indent = '  '.repeat(Math.min(depth, 40));
  const own = `${indent}${line}${times > 1 ? ` ×${times}` : ''}${isCut ? ' …' : ''}`;
  return [own, ...below.flatMap(print)];
}
