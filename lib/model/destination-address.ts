const LOOPBACK = ['127.0.0.1', 'localhost'];
const LONGEST = 2048;

export interface DestinationAddress {
  url: string;
  host: string;
  /** Match pattern to ask the browser's permission for; without the port, which Firefox does not know in one. */
  origin: string;
}

/**
 * A destination's address as a person typed or pasted it: https, or plain http on this computer itself; undefined for anything
 * else. User names and passwords in an address are refused, because a browser would not send them.
 */
export function parseDestinationAddress(text: string): DestinationAddress | undefined {
  const tidy = text.trim();
  if (tidy.length > LONGEST || /\s/.test(tidy) || !/^https?:\/\//i.test(tidy) || !URL.canParse(tidy)) return undefined;
  const url = new URL(tidy);
  if (url.username !== '' || url.password !== '') return undefined;
  const isLoopback = LOOPBACK.includes(url.hostname);
  if (url.protocol !== 'https:' && !isLoopback) return undefined;
  if (!isLoopback && !url.hostname.includes('.')) return undefined;
  url.hash = '';
  return { url: url.href, host: url.host, origin: `${url.protocol}//${url.hostname}/*` };
}
