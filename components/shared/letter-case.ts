/** A name as it stands at the head of a line. */
export function upperFirst(text: string, locale?: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** A role's name in the middle of a sentence; an abbreviation stays as it is. Not for the names of people. */
export function lowerFirst(text: string, locale?: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
