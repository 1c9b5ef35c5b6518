import { findOne, type Hook } from '../selector.ts';

/** An element's words on one line; undefined where it has none. */
export const wordsOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() || undefined;

/** The words of a hook's first element. */
export const wordsAt = (hook: Hook, root: ParentNode): string | undefined => wordsOf(findOne(hook, root));
