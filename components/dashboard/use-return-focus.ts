import { type RefObject, useEffect, useRef } from 'react';

/**
 * Once what was open beside the page is closed, the focus is where it was before, or on the heading that this is the ref of.
 * @param open what is open; null: nothing
 */
export function useReturnFocus(open: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  const was = useRef(open);
  // Asked while drawing, before the pane takes the focus; from one case to another, it is still where the first was chosen.
  if (open !== null && was.current === null) before.current = document.activeElement;
  useEffect(() => {
    const isClosed = open === null && was.current !== null;
    was.current = open;
    if (!isClosed || document.activeElement !== document.body) return;
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected && current !== document.body) current.focus();
    else heading.current?.focus();
  }, [open]);
  return heading;
}
