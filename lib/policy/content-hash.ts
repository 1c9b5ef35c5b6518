import { fnv1a } from '../model/fnv1a.ts';

/** JSON with the keys of every object in order and missing values left out, so that equal content is equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * A short name for a content: two 32-bit hashes as 16 hex digits. It tells versions apart; it is no protection against
 * somebody who wants two contents to look alike.
 */
export function contentHash(value: unknown): string {
  const text = canonical(value);
  return [0x811c9dc5, 0x2f0b4a71].map((basis) => fnv1a(text, basis).toString(16).padStart(8, '0')).join('');
}
