import { scopesOf } from './radar-record.ts';
import type { RadarList, RadarRecord, RadarScope } from './radar-types.ts';

/**
 * How many there are, by what they count as: `read` (read here and not over), and for each list `<list> team`, `<list> mine`,
 * `<list> group <key>`, and `<list> mine <key>` for those of one's own in a group. A projection like the records, changed with them.
 */
export type RadarCounts = Record<string, number>;

const KEY = 'radar-counts';
const COUNTED: readonly RadarList[] = ['at-risk', 'watch', 'aside'];

interface MetaStore {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
}

/** As what a record counts. */
export function countKeys(record: RadarRecord | undefined): string[] {
  if (!record) return [];
  const isRead = record.isHere && record.list !== 'over' && !record.id.startsWith('case:');
  const read = isRead ? ['read'] : [];
  if (!COUNTED.includes(record.list)) return read;
  const scopes = [...scopesOf(record), ...(record.isMine && record.group !== null ? [`mine ${record.group}`] : [])];
  return [...read, ...scopes.map((scope) => `${record.list} ${scope}`)];
}

/**
 * How many of a list are in a scope. A ticket of one's own in a group that is meant, too, is one.
 * @param groups keys of the groups that are meant by `groups`
 */
export function countOf(counts: RadarCounts, list: RadarList, { scope, groups }: RadarScope): number {
  const of = (key: string) => counts[`${list} ${key}`] ?? 0;
  if (scope !== 'groups') return of(scope);
  return groups.reduce((sum, key) => sum + of(`group ${key}`) - of(`mine ${key}`), of('mine'));
}

/** Counts after records took the place of others. */
export function countsAfter(
  counts: RadarCounts,
  changes: readonly (readonly [RadarRecord | undefined, RadarRecord | undefined])[],
): RadarCounts {
  const next = { ...counts };
  for (const [before, after] of changes) {
    for (const key of countKeys(before)) next[key] = (next[key] ?? 0) - 1;
    for (const key of countKeys(after)) next[key] = (next[key] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(next).filter(([, count]) => count !== 0));
}

export const countsIn = async (meta: Pick<MetaStore, 'get'>): Promise<RadarCounts> =>
  ((await meta.get(KEY)) as RadarCounts | undefined) ?? {};

export async function putCounts(meta: Pick<MetaStore, 'put'>, counts: RadarCounts): Promise<void> {
  await meta.put(counts, KEY);
}
