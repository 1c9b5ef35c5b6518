/**
 * A value as JSON that reads the same wherever it was kept: fields in order of their names, missing ones left out, and text as any
 * server gives it back (half a character is none).
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .sort();
  return `{${names.map((name) => `${canonical(name)}:${canonical(fields[name])}`).join(',')}}`;
}
