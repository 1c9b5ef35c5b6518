const CELL = 'td, th, li, [role="gridcell"], [role="cell"]';

/**
 * How much of its cell is free to the left of an element, in px: to the cell's edge, or to whatever stands before it there.
 * Measured only; nothing in the page is changed.
 */
export function roomBefore(element: Element): number {
  const { left } = element.getBoundingClientRect();
  const cell = element.closest(CELL) ?? element.parentElement;
  if (!cell) return 0;
  let edge = cell.getBoundingClientRect().left;
  for (let at: Element | null = element; at && at !== cell; at = at.parentElement) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      const range = element.ownerDocument.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      if (box.width > 0) edge = Math.max(edge, box.right);
    }
  }
  return left - edge;
}
