import type { PartVersion } from './policy-from-events.ts';

/**
 * The version that several heads of one part were all made from, the nearest one; undefined where they have none in common.
 * @param versions every version of the part, by the id of its event
 */
export function findCommonBase(
  heads: readonly PartVersion[],
  versions: ReadonlyMap<string, Pick<PartVersion, 'base' | 'also' | 'value'>>,
): string | undefined {
  const [first, ...others] = heads.map(({ event }) => linesOf(event.id, versions));
  for (const id of first ?? []) if (others.every((line) => line.has(id))) return id;
  return undefined;
}

/** What a version was made from, and what that was made from, the nearest first; the version itself is the first of them. */
function linesOf(id: string, versions: ReadonlyMap<string, Pick<PartVersion, 'base' | 'also'>>): Set<string> {
  const seen = new Set([id]);
  for (const at of seen) {
    const version = versions.get(at);
    for (const before of [version?.base, ...(version?.also ?? [])]) if (before) seen.add(before);
  }
  return seen;
}
