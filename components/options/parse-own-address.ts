/** Normalises a mail address or a domain of the team; undefined where a text is neither. */
export function parseOwnAddress(text: string): string | undefined {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/^mailto:/, '');
  const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/u;
  const at = tidy.lastIndexOf('@');
  if (at === -1) return domain.test(tidy) ? tidy : undefined;
  return /^[^\s@<>(),;:"]+$/u.test(tidy.slice(0, at)) && domain.test(tidy.slice(at + 1)) ? tidy : undefined;
}

/** Splits what was typed or pasted into addresses: by line, comma, semicolon or blank. */
export function splitAddresses(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}
