const CELL = 'td, th, li, [role="gridcell"], [role="cell"]';

/** The right end of what is seen of a node, in px; undefined where nothing is. */
function findRight(node: Node, whole: boolean): number | undefined {
  const range = node.ownerDocument?.createRange();
  if (!range) return undefined;
  if (whole) range.selectNode(node);
  else range.selectNodeContents(node);
  const { width, right } = range.getBoundingClientRect();
  return width > 0 ? right : undefined;
}

/**
 * How much is free to the left of an element in a list, in px: up to whatever stands before it in its cell; else up to the
 * cell's edge, or, where the cell cuts nothing off, up to the contents of the cell before. Measured only; nothing in the page
 * is changed.
 */
export function roomBefore(element: Element): number {
  const { left } = element.getBoundingClientRect();
  const cell = element.closest(CELL) ?? element.parentElement;
  if (!cell) return 0;
  const before: number[] = [];
  for (let at: Element | null = element; at && at !== cell; at = at.parentElement) {
    for (let node = at.previousSibling; node; node = node.previousSibling) before.push(findRight(node, true) ?? -1);
  }
  const inside = Math.max(-1, ...before);
  if (inside >= 0) return left - inside;
  const beside = cell.previousElementSibling;
  const cuts = getComputedStyle(cell).overflowX !== 'visible';
  const edge = cell.getBoundingClientRect().left;
  if (cuts || !beside) return left - edge;
  return left - Math.min(edge, findRight(beside, false) ?? beside.getBoundingClientRect().left);
}
