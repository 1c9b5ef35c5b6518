import { findHistory } from './find-history.ts';
import { isHint } from './is-hint.ts';

export type TextField = HTMLTextAreaElement;

/** The selection of the tree that an element stands in: in Chromium a shadow root has one of its own. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** The caret, or what is selected, where it is inside the element. */
export function rangeIn(element: HTMLElement): Range | undefined {
  const selection = selectionOf(element);
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range : undefined;
}

/** Where what is written ends and a signature or the quoted history begins; else the very end. */
function endOfWritten(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  const history = findHistory(element);
  let at: Element | null = history ?? null;
  while (at && at !== element && !at.previousElementSibling) at = at.parentElement;
  const before = at && at !== element ? at.previousElementSibling : null;
  if (before) range.selectNodeContents(before);
  else range.selectNodeContents(history ? element : (element.lastElementChild ?? element));
  range.collapse(Boolean(history) && !before);
  return range;
}

/**
 * Gives an editable the focus, with the caret where the person left it; what is selected is never overwritten. Where there was no caret it goes
 * below what is written, above a signature and quoted history. True where the caret was moved, of which an editor hears a moment later.
 */
export function placeCaret(element: HTMLElement): boolean {
  const had = rangeIn(element) !== undefined;
  const { activeElement } = element.getRootNode() as Document;
  if (activeElement !== element) element.focus({ preventScroll: true });
  const selection = selectionOf(element);
  if (!selection) return false;
  if (had && rangeIn(element)) {
    if (selection.isCollapsed) return false;
    selection.collapseToEnd();
    return true;
  }
  const { startContainer, startOffset } = endOfWritten(element);
  selection.collapse(startContainer, startOffset);
  return true;
}

/** Two turns of the event loop and a frame, so that an editor has seen the caret, or drawn what it was given. */
export function settled(document: Document): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // A frame never comes in a hidden page.
  const timer = setTimeout(resolve, 60);
  document.defaultView?.requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(resolve, 0);
  });
  return promise;
}

const BLOCK = 'p, div, li, blockquote, pre, td, h1, h2, h3';
const isText = (text: string) => /[^\s\u200b\u2060\ufeff]/.test(text);

/** Whether something stands on the caret's own line before it, and after it: what is inserted then gets lines of its own. */
export function lineAround(element: HTMLElement): { before: boolean; after: boolean } {
  if (element.localName === 'textarea') {
    const { value, selectionEnd } = element as TextField;
    return {
      before: selectionEnd > 0 && value[selectionEnd - 1] !== '\n',
      after: selectionEnd < value.length && value[selectionEnd] !== '\n',
    };
  }
  const range = rangeIn(element);
  if (!range || isHint(element)) return { before: false, after: false };
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const at = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  const block = at?.closest(BLOCK);
  const whole = block && element.contains(block) ? block : element;
  const line = element.ownerDocument.createRange();
  const reads = (end: 'before' | 'after'): boolean => {
    line.selectNodeContents(whole);
    if (end === 'before') line.setEnd(startContainer, startOffset);
    else line.setStart(endContainer, endOffset);
    // Lines of one block may be parted by breaks: only what stands between the nearest ones is the caret's own.
    const breaks = [...whole.querySelectorAll('br')].filter((each) => line.intersectsNode(each));
    const nearest = end === 'before' ? breaks.at(-1) : breaks[0];
    if (nearest && end === 'before') line.setStartAfter(nearest);
    else if (nearest) line.setEndBefore(nearest);
    return isText(line.toString());
  };
  return { before: reads('before'), after: reads('after') };
}
