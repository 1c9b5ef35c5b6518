/** Fields of a value in one line each, by path: `to.role`, `weekly.mon`. */
export type Fields = [name: string, text: string][];

/** Deeper than this a field is one text. */
const DEEPEST = 2;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in a list of rows is told by what each is called. */
const nameIn = (item: unknown): string | undefined => {
  if (!isRecord(item)) return undefined;
  const key = item.id ?? item.severity ?? item.domain;
  return typeof key === 'string' ? key : undefined;
};

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  return JSON.stringify(value);
}

/** A value as short lines that a person can compare. */
export function fieldsOf(value: unknown): Fields {
  const lines = (it: unknown, path: string, depth: number): Fields => {
    if (depth < DEEPEST && isRecord(it) && Object.keys(it).length > 0)
      return Object.entries(it).flatMap(([key, field]) => lines(field, path ? `${path}.${key}` : key, depth + 1));
    if (path === '' && Array.isArray(it) && it.length > 0 && it.every((one) => nameIn(one) !== undefined))
      return it.map((one) => {
        const { id: _, ...rest } = one as Record<string, unknown>;
        return [nameIn(one) as string, textOf(rest)];
      });
    return [[path, textOf(it)]];
  };
  return value === null || value === undefined ? [] : lines(value, '', 0);
}

/** Names of the fields that are not the same in all versions that have the row at all. */
export function differingFields(versions: readonly Fields[]): Set<string> {
  const there = versions.filter((fields) => fields.length > 0).map((fields) => new Map(fields));
  if (there.length < 2) return new Set();
  const names = new Set(there.flatMap((fields) => [...fields.keys()]));
  return new Set([...names].filter((name) => new Set(there.map((fields) => fields.get(name))).size > 1));
}
