import { type RefObject, useLayoutEffect, useState } from 'react';

/** Pixels a row takes by how wide the list is at least; the lines of each are as many as `radar.css` lets stand there. */
const SIZES = [
  { from: 861, size: 56 },
  { from: 641, size: 76 },
  { from: 441, size: 152 },
  { from: 0, size: 172 },
] as const;

const sizeAt = (width: number) => (SIZES.find(({ from }) => width >= from) ?? SIZES[0]).size;

/** How high each row of a long list is: all are alike, so that nothing jumps as their words arrive. */
export function useRowSize(list: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState<number>(SIZES[0].size);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const watch = new ResizeObserver(([entry]) => entry && setSize(sizeAt(Math.ceil(entry.contentRect.width))));
    setSize(sizeAt(Math.ceil(current.clientWidth)));
    watch.observe(current);
    return () => watch.disconnect();
  }, [list]);
  return size;
}
