export interface SiteAddress {
  host: string;
  /** Match pattern to ask the browser's permission for. */
  origin: string;
}

/** The site of a web address as a person types it, with or without `https://`; undefined where it is none. */
export function parseSite(text: string): SiteAddress | undefined {
  const tidy = text.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
  if (/\s/.test(tidy) || !URL.canParse(full)) return undefined;
  const { protocol, hostname } = new URL(full);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (!hostname.includes('.') && hostname !== 'localhost' && !hostname.startsWith('[')) return undefined;
  // Without the port: Firefox knows none in match patterns, and both browsers then take any.
  return { host: hostname, origin: `${protocol}//${hostname}/*` };
}

/** The host of a match pattern such as `https://*.zendesk.com/*`, for people to read. */
export function hostOfPattern(pattern: string): string {
  return pattern === '<all_urls>' ? '*' : (/^[^:]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? pattern);
}
