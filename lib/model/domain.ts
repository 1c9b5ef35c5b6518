/** A domain as the list keeps it: without what surrounds it in an address or a link, in small letters. */
export function bareDomain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.$/, '');
}

/** True for what may be a domain: two labels or more of letters, digits and hyphens, in any script. */
export function isDomain(text: string): boolean {
  const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
  const labels = text.split('.');
  return text.length <= 253 && labels.length > 1 && labels.every((part) => label.test(part)) && /\p{L}/u.test(text);
}
