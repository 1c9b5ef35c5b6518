/** Signs of the address's own alphabet (no vowels, so that no word comes of it), and those of base 64 that they stand for. */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Routes whose second part is a name; the thread comes after it. */
const NAMED = new Set(['label', 'category', 'search', 'advanced-search', 'section_query']);
/** Routes that show no mail. */
const OTHER = new Set(['settings', 'chat', 'meet', 'contacts', 'create-filter', 'compose', 'calls', 'tasks']);

/** What an address says of the thread that is open. */
export interface OpenThread {
  /** As the page's own attributes write it (`19c722ed573ccecc`); undefined where the address does not tell. */
  id: string | undefined;
}

/** The whole of Gmail; not its mobile page, nor a window that shows one thread alone. */
export const isGmail = (location: URL): boolean =>
  location.protocol === 'https:' &&
  location.host === 'mail.google.com' &&
  /^\/mail\/(u\/\d+\/)?(d\/[\w-]+\/)?$/.test(location.pathname);

/** A thread's number in decimal (`thread-f:1857491774079815372`) as its other attribute writes it: in hexadecimal. */
export function toHex(decimal: string): string | undefined {
  const number = /^\d{5,20}$/.test(decimal) ? BigInt(decimal) : undefined;
  return number !== undefined && number < 2n ** 64n ? number.toString(16) : undefined;
}

/**
 * The thread that a token of the address stands for: a number of base 40 that is, in base 64, `f:` and the thread's own number.
 * Undefined for tokens of another kind (a thread that began here and is not on the server yet), and for what is no token.
 */
export function readToken(token: string): string | undefined {
  if (/^[0-9a-f]{16}$/.test(token)) return token; // older addresses name it plainly
  if (token.length > 60) return undefined;
  let number = 0n;
  for (const sign of token) {
    const value = SIGNS.indexOf(sign);
    if (value === -1) return undefined;
    number = number * 40n + BigInt(value);
  }
  let text = '';
  for (; number > 0n; number /= 64n) text = BASE64[Number(number % 64n)] + text;
  if (text.length % 4 !== 0) return undefined;
  const [, decimal] = /^f:(\d+)$/.exec(atob(text)) ?? [];
  return decimal ? toHex(decimal) : undefined;
}

/** The thread that an address opens; undefined where it shows a list or none of the mail. */
export function findOpenThread(location: URL): OpenThread | undefined {
  if (!isGmail(location)) return undefined;
  const [route = '', ...parts] = location.hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  if (OTHER.has(route)) return undefined;
  const token = parts[NAMED.has(route) ? 1 : 0];
  return token && !/^p\d+$/.test(token) ? { id: readToken(token) } : undefined;
}

/** Host and thread. Never the account's place in the browser (`/u/0`): it is another one on the next computer. */
export const threadKey = (location: URL, id: string): string => `${location.host}/thread/${id}`;
