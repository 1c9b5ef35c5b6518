import { type RefObject, useEffect, useRef } from 'react';

/** For a heading that takes the focus once, where what it heads has just come. @param onFocus missing where it does not */
export function useTakenFocus(onFocus: (() => void) | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!onFocus) return;
    heading.current?.focus();
    onFocus();
  }, [onFocus]);
  return heading;
}
