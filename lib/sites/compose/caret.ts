/** Puts the caret into an editable, where it is not there already: the person's own place is kept, and a selection is never overwritten. */
export function placeCaret(element: HTMLElement): Selection | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection) return undefined;
  if (element.ownerDocument.activeElement !== element) element.focus({ preventScroll: true });
  const inside = selection.rangeCount > 0 && element.contains(selection.getRangeAt(0).commonAncestorContainer);
  if (inside) {
    if (!selection.isCollapsed) selection.collapseToEnd();
    return selection;
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element.lastElementChild ?? element);
  range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
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

/** True where something stands before the caret on its line: what is inserted then begins a line of its own. */
export function isMidLine(element: HTMLElement): boolean {
  if ('selectionEnd' in element) {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return selectionEnd > 0 && value[selectionEnd - 1] !== '\n';
  }
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  if (!element.contains(startContainer)) return false;
  const at = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = at?.closest(BLOCK);
  const line = element.ownerDocument.createRange();
  line.selectNodeContents(block && element.contains(block) ? block : element);
  line.setEnd(startContainer, startOffset);
  return line.toString().replace(/[\s\u200b\u2060\ufeff]+/g, '') !== '';
}
