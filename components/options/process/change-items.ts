import type { Item, Step } from './process-parts.ts';

/** What ids of items are made of, so that those of two people never meet. */
export const newItemId = (): string => `item-${crypto.randomUUID().slice(0, 8)}`;

const put = (steps: readonly Step[], step: Step['id'], checklist: readonly Item[]): Step[] =>
  steps.map((one) => (one.id === step ? { ...one, checklist: [...checklist] } : one));

/** A field of an item set anew; one that is undefined is left out, for then the shipped rule holds. */
export function changeItem(item: Item, part: Partial<Item>): Item {
  const next = { ...item, ...part };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as Item;
}

/** An item back where it stood as it was shipped: after the nearest of those before it that is still there. */
export function bringBack(steps: readonly Step[], shipped: readonly Step[], step: Step['id'], id: string): Step[] {
  const original = shipped.find((one) => one.id === step)?.checklist ?? [];
  const at = original.findIndex((item) => item.id === id);
  const item = original[at];
  if (!item) return [...steps];
  const known = steps.some((one) => one.id === step) ? steps : [...steps, { id: step, checklist: [] }];
  const list = known.find((one) => one.id === step)?.checklist ?? [];
  const before = original.slice(0, at).findLast((one) => list.some((kept) => kept.id === one.id));
  const place = before ? list.findIndex((kept) => kept.id === before.id) + 1 : 0;
  return put(known, step, list.toSpliced(place, 0, item));
}

/** Shipped items of a step that the team's list leaves out. */
export function leftOut(list: readonly Item[], shipped: readonly Item[]): Item[] {
  return shipped.filter(({ id }) => !list.some((item) => item.id === id));
}
