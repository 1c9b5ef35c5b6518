import { decodeBytes, fromBase64, fromQuoted } from './encodings.ts';
import { decodeWords, type Headers, headerOf, parseHeaders } from './headers.ts';

export interface Mail {
  headers: Headers;
  plain: string | undefined;
  html: string | undefined;
  attachments: { name: string; type: string; size: number }[];
}

const DEEPEST = 12;
const MOST_PARTS = 200;

interface Typed {
  type: string;
  params: Record<string, string>;
}

/** A header such as `multipart/mixed; boundary="x"`. */
export function parseTyped(value: string): Typed {
  const [type = '', ...rest] = value.match(/(?:"(?:\\.|[^"\\])*"|[^;"])+/g) ?? [];
  const params: Record<string, string> = {};
  for (const part of rest) {
    const [, name, text] = /^\s*([\w*-]+)\s*=\s*([\s\S]*)$/.exec(part) ?? [];
    if (!name || text === undefined) continue;
    const bare = text
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replace(/\\(.)/g, '$1');
    params[name.toLowerCase()] = bare;
  }
  return { type: type.trim().toLowerCase(), params };
}

/** A file's name: plain, encoded word, or `filename*=utf-8''…`. */
function nameOf(disposition: Typed, type: Typed): string {
  const [, charset, data] = /^([^']*)'[^']*'(.*)$/.exec(disposition.params['filename*'] ?? '') ?? [];
  if (data) return decodeBytes(fromQuoted(data.replaceAll('%', '=')), charset || 'utf-8');
  return decodeWords(disposition.params.filename ?? type.params.name ?? '');
}

function decodeBody(body: string, headers: Headers, charset: string): string {
  const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase();
  const bytes = encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : body;
  return decodeBytes(bytes, charset || 'utf-8').replace(/\r\n?/g, '\n');
}

function splitParts(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const end = parts.findIndex((part) => part.startsWith('--'));
  return (end === -1 ? parts : parts.slice(0, end)).map((part) => part.replace(/^[ \t]*\n/, ''));
}

function walk(raw: string, mail: Mail, depth: number, budget: { parts: number }): Headers {
  const gap = raw.startsWith('\n') ? 0 : raw.indexOf('\n\n');
  const headers = parseHeaders(gap === -1 ? raw : raw.slice(0, gap));
  const body = gap === -1 ? '' : raw.slice(gap + (gap === 0 ? 1 : 2));
  budget.parts -= 1;
  if (depth > DEEPEST || budget.parts < 0) return headers;
  const type = parseTyped(headerOf(headers, 'content-type') || 'text/plain');
  const disposition = parseTyped(headerOf(headers, 'content-disposition'));
  const name = nameOf(disposition, type);
  if (type.type.startsWith('multipart/') && type.params.boundary) {
    for (const part of splitParts(body, type.params.boundary)) walk(part, mail, depth + 1, budget);
  } else if (disposition.type === 'attachment' || (name && !type.type.startsWith('text/'))) {
    mail.attachments.push({ name, type: type.type, size: body.length });
  } else if (type.type === 'text/plain') {
    const text = decodeBody(body, headers, type.params.charset ?? '');
    mail.plain = mail.plain === undefined ? text : `${mail.plain}\n${text}`;
  } else if (type.type === 'text/html') {
    mail.html = (mail.html ?? '') + decodeBody(body, headers, type.params.charset ?? '');
  }
  return headers;
}

/** Parses a mail's source, one sign a byte. A source that was cut off gives what is there. Never throws. */
export function parseMail(source: string): Mail {
  const mail: Mail = { headers: new Map(), plain: undefined, html: undefined, attachments: [] };
  mail.headers = walk(source.replace(/\r\n?/g, '\n'), mail, 0, { parts: MOST_PARTS });
  return mail;
}
