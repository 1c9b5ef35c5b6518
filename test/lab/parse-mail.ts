export interface ParsedMail {
  subject: string;
  from: string;
  to: string;
  inReplyTo: string | null;
  /** The plain text part, else the HTML part as it is. */
  text: string;
  html: string | null;
  source: string;
}

/** Reads what a test needs of a mail: some headers and its text. `source` has one character a byte. */
export function parseMail(source: string): ParsedMail {
  const { headers, parts } = parsePart(source);
  const flat = flatten(parts);
  const find = (type: string) => flat.find((part) => part.type === type)?.content ?? null;
  const html = find('text/html');
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    from: decodeWords(headers.get('from') ?? ''),
    to: decodeWords(headers.get('to') ?? ''),
    inReplyTo: headers.get('in-reply-to') ?? null,
    text: find('text/plain') ?? html ?? '',
    html,
    source,
  };
}

interface Part {
  type: string;
  content: string;
  parts: Part[];
}

function parsePart(source: string): { headers: Map<string, string>; parts: Part[] } {
  const cut = source.indexOf('\r\n\r\n');
  const head = cut < 0 ? source : source.slice(0, cut);
  const body = cut < 0 ? '' : source.slice(cut + 4);
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map(
        (line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const,
      ),
  );
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) {
    const content = decodeBody(body, headers.get('content-transfer-encoding') ?? '7bit');
    return { headers, parts: [{ type: type.split(';')[0]!.trim().toLowerCase(), content, parts: [] }] };
  }
  const inner = body.split(`--${boundary}`).slice(1, -1);
  return { headers, parts: inner.flatMap((piece) => parsePart(piece.replace(/^\r\n/, '').replace(/\r\n$/, '')).parts) };
}

function flatten(parts: Part[]): Part[] {
  return parts.flatMap((part) => [part, ...flatten(part.parts)]);
}

function decodeBody(body: string, encoding: string): string {
  const bytes =
    encoding.toLowerCase() === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          encoding.toLowerCase() === 'quoted-printable' ? unquote(body.replace(/=\r\n/g, '')) : body,
          'latin1',
        );
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

function unquote(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[\w-]+\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : Buffer.from(unquote(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    );
}
