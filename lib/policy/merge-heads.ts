import { canonical } from './content-hash.ts';

/** One row of a list, or one field of a record, as the versions of a part have it. */
export interface HeadRow {
  id: string;
  /** In the order of the versions; undefined where a version has no such row. */
  values: unknown[];
  /** The version to offer first: the only one that changed it since both began, else the first. */
  pick: number;
}

type Rows = Map<string, unknown>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells one thing of a list from another, in whichever part it is. */
function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (!isRecord(item)) return undefined;
  const key = item.id ?? item.severity ?? item.domain;
  return typeof key === 'string' ? key : undefined;
}

/** The rows of a part by what tells them apart; undefined where it can only be taken as a whole. */
function rowsOf(value: unknown): Rows | undefined {
  if (isRecord(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value)) return undefined;
  const rows: Rows = new Map();
  for (const item of value) {
    const key = keyOf(item);
    if (key === undefined || rows.has(key)) return undefined;
    rows.set(key, item);
  }
  return rows;
}

const textOf = (value: unknown) => (value === undefined ? '' : canonical(value));

function allRows(values: readonly unknown[]): Rows[] | undefined {
  const all = values.map(rowsOf);
  const isList = values.map(Array.isArray);
  if (isList.some((one) => one !== isList[0])) return undefined;
  return all.every((rows) => rows !== undefined) ? (all as Rows[]) : undefined;
}

/**
 * What differs between versions of one part, row by row.
 * @param values the part as each version has it, the one in force first
 * @param base the part as it was before they parted; undefined where they never had one in common
 * @returns undefined where the part can only be taken as a whole
 */
export function compareHeads(values: readonly unknown[], base: unknown): HeadRow[] | undefined {
  const all = allRows(values);
  if (!all) return undefined;
  const before = rowsOf(base);
  return idsInOrder(all).flatMap((id) => {
    const found = all.map((rows) => rows.get(id));
    const texts = found.map(textOf);
    if (texts.every((text) => text === texts[0])) return [];
    const was = textOf(before?.get(id));
    const changed = texts.flatMap((text, i) => (text === was ? [] : [i]));
    const isOnlyOne = new Set(changed.map((i) => texts[i])).size === 1;
    return [{ id, values: found, pick: isOnlyOne ? (changed[0] ?? 0) : 0 }];
  });
}

/** All rows, in the order of the first version; what only another has stands after the same neighbour as there. */
function idsInOrder(all: readonly Rows[]): string[] {
  const ids = [...(all[0]?.keys() ?? [])];
  for (const rows of all.slice(1)) {
    let after = -1;
    for (const id of rows.keys()) {
      const at = ids.indexOf(id);
      if (at >= 0) after = at;
      else ids.splice(++after, 0, id);
    }
  }
  return ids;
}

/**
 * One part made of several versions: rows that differ as picked, all others as they are in every version.
 * @param picks number of the version for each row; the offered one where none is named
 * @throws RangeError where the part can only be taken as a whole, or a pick names no version
 */
export function mergeHeads(
  values: readonly unknown[],
  base: unknown,
  picks: Readonly<Record<string, number>>,
): unknown {
  const all = allRows(values);
  const differing = compareHeads(values, base);
  if (!all || !differing) throw new RangeError('this part can only be taken as a whole');
  const chosen = new Map(
    differing.map((row) => {
      const pick = picks[row.id] ?? row.pick;
      if (!(pick in row.values)) throw new RangeError(`no version ${pick} of ${row.id}`);
      return [row.id, row.values[pick]];
    }),
  );
  const merged = idsInOrder(all).flatMap((id): [string, unknown][] => {
    const value = chosen.has(id) ? chosen.get(id) : all[0]?.get(id);
    return value === undefined ? [] : [[id, value]];
  });
  return Array.isArray(values[0]) ? merged.map(([, value]) => value) : Object.fromEntries(merged);
}
