/**
 * A list with some of its items moved before or after another, in their own order. A target that is moved itself changes
 * nothing.
 */
export function moveItems<T extends { id: string }>(
  items: readonly T[],
  moved: ReadonlySet<string>,
  target: string,
  place: 'before' | 'after',
): T[] {
  if (moved.has(target)) return [...items];
  const going = items.filter(({ id }) => moved.has(id));
  return items.flatMap((item) => {
    if (moved.has(item.id)) return [];
    if (item.id !== target) return [item];
    return place === 'before' ? [...going, item] : [item, ...going];
  });
}

/** A list with one item a place further up (-1) or down (1); unchanged at its ends. */
export function stepItem<T extends { id: string }>(items: readonly T[], id: string, by: -1 | 1): T[] {
  const at = items.findIndex((item) => item.id === id);
  const neighbour = items[at + by];
  return at === -1 || !neighbour
    ? [...items]
    : moveItems(items, new Set([id]), neighbour.id, by < 0 ? 'before' : 'after');
}

/** An id that none of a list has: `row-3`, or of a copy `legal-2`. */
export function freeId(base: string, items: readonly { id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  const stem = base.replace(/-\d+$/, '');
  for (let number = 1; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
