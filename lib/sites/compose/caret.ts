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
