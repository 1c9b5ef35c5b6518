/** A text in small letters, each unit in its place. */
export function lower(text: string): string {
  const small = text.toLowerCase();
  // A few capitals have two small letters: they are left as they are.
  const even =
    small.length === text.length ? small : text.replaceAll(/[^\u0130\u1f80-\u1fff]+/g, (part) => part.toLowerCase());
  return even.includes('\u017f') ? even.replaceAll('\u017f', 's') : even;
}
