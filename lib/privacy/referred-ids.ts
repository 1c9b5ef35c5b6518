/** Every text inside a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

/**
 * Ids of vault items that an event refers to, wherever in its data they stand: so the types of a newer Simmer are covered, too.
 * @param known ids of the vault
 */
export function referredIds(data: unknown, known: { has(id: string): boolean }): string[] {
  return [...new Set(textsIn(data))].filter((text) => known.has(text));
}
