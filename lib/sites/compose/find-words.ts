import type { TextField } from './caret.ts';
import { isField } from './read-editable.ts';

/** What an editor shows but nobody wrote, and what begins a line. */
const NOT_WRITTEN = '[contenteditable="false"], [data-mce-bogus="all"], script, style';
const BLOCK = 'p, div, li, blockquote, pre, td, h1, h2, h3, h4';

/** Any kind of apostrophe and of white space stands for any other: editors and readers change them as they please. */
function patternOf(words: string): RegExp {
  const source = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['\u2018\u2019\u02bc]/g, "['\u2018\u2019\u02bc]")
    .replace(/\s+/g, '[\\s\\u00a0\\u200b]+');
  return new RegExp(source, 'g');
}

/** The text nodes of an editable, and its text as they make it, lines apart. */
function readNodes(element: HTMLElement): { text: string; nodes: { node: Text; at: number }[] } {
  const nodes: { node: Text; at: number }[] = [];
  let text = '';
  let last: Element | null | undefined;
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br') text += '\n';
      continue;
    }
    const parent = node.parentElement;
    if (parent?.closest(NOT_WRITTEN)) continue;
    const block = parent?.closest(BLOCK);
    if (last !== undefined && block !== last) text += '\n';
    last = block;
    nodes.push({ node: node as Text, at: text.length });
    text += node.nodeValue ?? '';
  }
  return { text, nodes };
}

/** Where words stand in an editable, after `nth` others that are the same; undefined where they do not. */
export function findWords(
  element: HTMLElement,
  words: string,
  nth: number,
): { start: number; end: number; range?: Range } | undefined {
  const read = isField(element) ? { text: (element as TextField).value, nodes: [] } : readNodes(element);
  const match = [...read.text.matchAll(patternOf(words))][nth];
  if (!match) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  if (isField(element)) return { start, end };
  const holds = (place: number) => read.nodes.findLast(({ at, node }) => at <= place && place <= at + node.length);
  const first = read.nodes.find(({ at, node }) => at <= start && start < at + node.length);
  const last = holds(end);
  if (!first || !last) return undefined;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return { start, end, range };
}
