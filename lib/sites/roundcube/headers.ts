import { decodeBytes, fromBase64, fromQuoted } from './encodings.ts';

/** The header of a mail, unfolded, names in lower case; a name that stands more than once keeps every value in order. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Parses the lines before the first empty one. `raw` is one sign a byte. */
export function parseHeaders(raw: string): Headers {
  const headers = new Map<string, string[]>();
  const unfolded = raw.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  for (const line of unfolded.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const known = headers.get(name);
    if (known) known.push(value);
    else headers.set(name, [value]);
  }
  return headers;
}

export const headerOf = (headers: Headers, name: string): string => headers.get(name)?.[0] ?? '';

/** `=?utf-8?q?…?=` words as text (RFC 2047); raw bytes outside them are taken for UTF-8. */
export function decodeWords(value: string): string {
  const joined = value.replace(/(\?=)\s+(?==\?[^?\s]+\?[bq]\?)/gi, '$1');
  let out = '';
  let last = 0;
  for (const word of joined.matchAll(/=\?([^?\s*]+)(?:\*[^?]*)?\?([bq])\?([^?\s]*)\?=/gi)) {
    const [whole, charset = '', kind = '', data = ''] = word;
    out += decodeBytes(joined.slice(last, word.index), 'utf-8');
    const bytes = kind.toLowerCase() === 'b' ? fromBase64(data) : fromQuoted(data.replaceAll('_', ' '));
    out += decodeBytes(bytes, charset);
    last = word.index + whole.length;
  }
  return out + decodeBytes(joined.slice(last), 'utf-8');
}

/** Message ids of a header, without their brackets, in order. */
export function parseIds(value: string): string[] {
  return [...value.matchAll(/<([^<>\s]{1,998})>/g)].map(([, id]) => id as string);
}

/** The `Date` of a mail as an instant; undefined where it does not name its offset, or is no date. */
export function parseDate(value: string): string | undefined {
  const date = value.replace(/\([^)]*\)/g, ' ').trim();
  if (!/\d{1,2} [a-z]{3} \d{2,4} \d{1,2}:\d\d(:\d\d)? ([+-]\d{4}|[a-z]{1,3})$/i.test(date)) return undefined;
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

export interface Address {
  name?: string | undefined;
  email?: string | undefined;
}

/** Names and addresses of a `From`, `To` or `Cc`. Groups and comments are skipped over. */
export function parseAddresses(value: string): Address[] {
  const parts = value.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|\([^)]*\)|[^,"<(])+/g) ?? [];
  return parts.flatMap((part) => {
    const email = /<([^<>\s]+@[^<>\s]+)>/.exec(part)?.[1] ?? /(?:^|\s)([^\s<>"(),;:]+@[^\s<>"(),;:]+)/.exec(part)?.[1];
    if (!email) return [];
    const rest = part
      .replace(/<[^>]*>/g, ' ')
      .replace(email, ' ')
      .trim();
    const name = decodeWords(rest.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1')).trim();
    return [{ name: name || undefined, email: email.toLowerCase() }];
  });
}

/** True for what a machine sent by itself (RFC 3834, and what came before it). */
export function isAutomatic(headers: Headers): boolean {
  const submitted = headerOf(headers, 'auto-submitted').toLowerCase();
  if (submitted !== '' && !submitted.startsWith('no')) return true;
  if (/^(auto_reply|auto-reply|bulk|junk)$/i.test(headerOf(headers, 'precedence'))) return true;
  return headers.has('x-autoreply') || headers.has('x-autorespond') || headers.has('x-auto-response');
}
