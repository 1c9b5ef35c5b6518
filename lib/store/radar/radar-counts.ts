import { scopesOf } from './radar-record.ts';
import type { RadarRecord } from './radar-types.ts';

/**
 * How many there are, by what they count as: `read` (read here and not over), `team`, `mine`, `group <key>`, and `mine <key>` for
 * those of one's own in a group. A projection like the records, changed with them.
 */
export type RadarCounts = Record<string, number>;

const KEY = 'radar-counts';

interface MetaStore {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
}

/** As what a record counts. */
export function countKeys(record: RadarRecord | undefined): string[] {
  if (!record) return [];
  const isRead = record.isHere && record.list !== 'over' && !record.id.startsWith('case:');
  const read = isRead ? ['read'] : [];
  if (record.list !== 'at-risk') return read;
  return [...read, ...scopesOf(record), ...(record.isMine && record.group !== null ? [`mine ${record.group}`] : [])];
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
