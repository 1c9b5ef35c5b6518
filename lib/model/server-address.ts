const LOOPBACK = ['127.0.0.1', 'localhost'];
const LONGEST = 2048;

export interface ServerAddress {
  /** Origin and path, without a slash at the end. */
  server: string;
  host: string;
  /** Match pattern to ask the browser's permission for; without the port, which Firefox does not know in one. */
  origin: string;
}

/**
 * The address of a team's server as a person typed or pasted it: https, or plain http on this computer itself; undefined for
 * anything else. Names and passwords in an address are refused: they are asked for in their own fields.
 */
export function parseServerAddress(text: string): ServerAddress | undefined {
  const tidy = text.trim();
  if (tidy.length > LONGEST || /\s/.test(tidy) || !/^https?:\/\//i.test(tidy) || !URL.canParse(tidy)) return undefined;
  const url = new URL(tidy);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash.replace('#', '') !== '')
    return undefined;
  if (url.protocol !== 'https:' && !LOOPBACK.includes(url.hostname)) return undefined;
  const path = url.pathname.replace(/\/_utils(\/.*)?$/, '').replace(/\/+$/, '');
  return {
    server: `${url.protocol}//${url.host}${path}`,
    host: url.host,
    origin: `${url.protocol}//${url.hostname}/*`,
  };
}
