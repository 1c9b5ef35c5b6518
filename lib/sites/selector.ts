import type { SelfTestLine } from './site.ts';

/** One element of a host page: how to find it, best way first, each with where and when it was seen. */
export interface Hook {
  /** The reading stops and names this hook where it is missing. */
  required: boolean;
  /** How many a page in good order has; null = no upper bound. */
  count: readonly [number, number | null];
  candidates: readonly { css: string; seen: string }[];
}

/** Elements by the first candidate that finds any. */
export function findAll(hook: Hook, root: ParentNode): Element[] {
  for (const { css } of hook.candidates) {
    const found = root.querySelectorAll(css);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The first element of the first candidate that finds any. */
export function findOne(hook: Hook, root: ParentNode): Element | undefined {
  for (const { css } of hook.candidates) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return undefined;
}

/** How many of each hook the page has, against how many it should have (U12). */
export function testHooks(hooks: Readonly<Record<string, Hook>>, root: ParentNode): SelfTestLine[] {
  return Object.entries(hooks).map(([name, hook]) => {
    const found = findAll(hook, root).length;
    const [least, most] = hook.count;
    return {
      name,
      required: hook.required,
      expected: most === null ? `${least}+` : least === most ? `${least}` : `${least}-${most}`,
      found,
      ok: found >= least && (most === null || found <= most),
    };
  });
}
