import type { SelfTestLine } from './site.ts';

/** One element of a host page: how to find it, best way first, each with where and when it was seen. */
export interface Hook {
  /** The reading stops and names this hook where it is missing. */
  required: boolean;
  /** How many a page in good order has; null = no upper bound. */
  count: readonly [number, number | null];
  candidates: readonly { css: string; seen: string }[];
  /**
   * A wide, different way to the same elements; never used to read. Where it finds what the candidates do not, the page has
   * changed. Of what there may be many of it finds as many on a page in good order; of anything else, it finds some.
   */
  loose?: string;
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

/** Which candidate finds any: its place among them, when it was last seen, and how many it finds. */
function findWay(hook: Hook, root: ParentNode): { found: number; way?: number; seen?: string } {
  for (const [way, { css, seen }] of hook.candidates.entries()) {
    const found = root.querySelectorAll(css).length;
    if (found > 0) return { found, way, seen };
  }
  return { found: 0 };
}

/** How many of each hook the page has, against how many it should have, and what its loose finder says of it (U12). */
export function testHooks(hooks: Readonly<Record<string, Hook>>, root: ParentNode): SelfTestLine[] {
  return Object.entries(hooks).map(([name, hook]) => {
    const { found, ...way } = findWay(hook, root);
    const [least, most] = hook.count;
    const loose = hook.loose === undefined ? undefined : root.querySelectorAll(hook.loose).length;
    const isOther = loose !== undefined && (most === null ? loose !== found : loose > 0 !== found > 0);
    return {
      name,
      required: hook.required,
      expected: most === null ? `${least}+` : least === most ? `${least}` : `${least}-${most}`,
      found,
      ok: found >= least && (most === null || found <= most),
      ...way,
      ...(loose !== undefined && { loose }),
      ...(isOther && { disagrees: true as const }),
    };
  });
}
