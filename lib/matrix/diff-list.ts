/** What a list of named things became. */
export interface ListDiff {
  added: string[];
  removed: string[];
  changed: string[];
  /** What stands in both stands in another order. */
  isReordered: boolean;
}

/** What became of a list whose items have ids: a row that moved is not changed. */
export function diffList<T extends { id: string }>(before: readonly T[], after: readonly T[]): ListDiff {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const kept = after.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const was = before.filter(({ id }) => now.has(id)).map(({ id }) => id);
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    changed: kept.filter((id) => JSON.stringify(old.get(id)) !== JSON.stringify(now.get(id))),
    isReordered: kept.join('\n') !== was.join('\n'),
  };
}
