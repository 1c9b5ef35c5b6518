/**
 * What a table holds under a name that came from elsewhere. A name such as `constructor` is in every object, and would give what
 * objects are made of instead of nothing.
 */
export const entryOf = <V>(table: Readonly<Record<string, V>>, name: string | null | undefined): V | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
