import type { TicketMark } from '../../model/site-profile.ts';

type ByAddress = Extract<TicketMark, { by: 'address' }>;

/** A piece of an address that may be a ticket's own. */
export interface AddressPart {
  /** `path:4` and `hash:2` count pieces, `query:id` names a parameter. */
  at: string;
  value: string;
}

const SEPARATOR = /([/?&=;!,])/;
/** Parameters that say how a list is looked at, never which ticket. */
const OF_VIEWS =
  /page|limit|offset|sort|order|folder|mailbox|mbox|queue|view|tab|filter|status|lang|theme|^(p|q|a|s|v|ts|t|_)$|time|token|csrf|session|sid|per/i;
const OF_TICKETS =
  /(^|[-_])(id|tid|ticket|case|conversation|conv|thread|issue|number|no|nr|num|message|msg|mail|uid|req|request|display)|id$/i;

const pieces = (text: string): string[] => text.split(SEPARATOR);

/** True for what a machine numbers: digits, or a long sign with digits or capitals in it. */
export function isIdLike(piece: string): boolean {
  if (/^\d+$/.test(piece)) return piece.length <= 20;
  if (piece.length > 200 || /^v\d+$/i.test(piece) || /\.[a-z]{2,5}\d?$/i.test(piece)) return false;
  if (/^[a-z]{1,12}[-_:#]?\d+$/i.test(piece)) return !/^[a-z]{5,}\d$/i.test(piece); // T-4711, conv_12; not `classic2`
  if (/\d/.test(piece)) return piece.length >= 6;
  return piece.length >= 12 && /[a-z]/.test(piece) && /[A-Z]/.test(piece.slice(1)) && !/[-_ ]/.test(piece);
}

/** Every piece of an address that may be a ticket's own, in the order of the address. */
export function addressParts(url: URL): AddressPart[] {
  const of = (where: 'path' | 'hash', text: string) =>
    pieces(text).flatMap((value, index) => (isIdLike(value) ? [{ at: `${where}:${index}`, value }] : []));
  const query = [...url.searchParams].flatMap(([name, value]) =>
    isIdLike(value) && !OF_VIEWS.test(name) ? [{ at: `query:${name}`, value }] : [],
  );
  return [...of('path', url.pathname), ...query, ...of('hash', url.hash.slice(1))];
}

/**
 * The pieces that most likely tell one ticket from another. All of the path's and the hash's numbers together: too many only
 * make one ticket look like two, too few would make two look like one.
 */
export function guessParts(url: URL): string[] {
  const parts = addressParts(url);
  const placed = parts.filter(({ at }) => !at.startsWith('query:'));
  const chosen = placed.length > 0 ? placed : parts.filter(({ at }) => OF_TICKETS.test(at.slice('query:'.length)));
  return chosen.map(({ at }) => at);
}

/** The mark that these pieces of this address make; undefined where none is chosen. */
export function markOf(url: URL, chosen: readonly string[]): ByAddress | undefined {
  if (chosen.length === 0) return undefined;
  const template = (where: 'path' | 'hash', text: string) => {
    const all = pieces(text);
    const last = Math.max(...all.map((_, index) => (chosen.includes(`${where}:${index}`) ? index : -1)));
    if (last === -1) return where === 'path' ? text : null;
    return all
      .slice(0, last + 1)
      .map((piece, index) => {
        if (!chosen.includes(`${where}:${index}`)) return isIdLike(piece) ? '*' : piece;
        return /^\d+$/.test(piece) ? '{n}' : '{id}';
      })
      .join('');
  };
  const query = chosen.flatMap((at) => (at.startsWith('query:') ? [at.slice('query:'.length)] : []));
  return { by: 'address', path: template('path', url.pathname), query, hash: template('hash', url.hash.slice(1)) };
}

/** What the address fills into a template; undefined where it does not fit. What follows after the template's end does not count. */
function fill(template: string, text: string): string | undefined {
  const wanted = pieces(template);
  const found = pieces(text);
  const filled: string[] = [];
  for (const [index, piece] of wanted.entries()) {
    const value = found[index] ?? '';
    if (
      piece === '{n}' ? !/^\d+$/.test(value) : piece === '{id}' || piece === '*' ? !isIdLike(value) : value !== piece
    ) {
      return undefined;
    }
    filled.push(piece === '*' ? '*' : value);
  }
  return filled.join('');
}

/** The ticket that an address names: what is the same on every page of that ticket. Undefined where it names none. */
export function ticketOf(url: URL, mark: ByAddress): { id: string; exact: boolean; values: string[] } | undefined {
  const path = mark.path ? fill(mark.path, url.pathname) : '';
  const hash = mark.hash ? fill(mark.hash, url.hash.slice(1)) : '';
  if (path === undefined || hash === undefined) return undefined;
  const query: string[] = [];
  for (const name of mark.query) {
    const value = url.searchParams.get(name);
    if (!value || !isIdLike(value)) return undefined;
    query.push(`${name}=${value}`);
  }
  const id = `${path.slice(1)}${query.length > 0 ? `?${query.join('&')}` : ''}${hash ? `#${hash}` : ''}`;
  const exact =
    (mark.path ?? '') === '' || pieces(mark.path ?? '').length >= pieces(url.pathname.replace(/\/$/, '')).length;
  const inHash = mark.hash ? pieces(mark.hash).length >= pieces(url.hash.slice(1).replace(/\/$/, '')).length : true;
  return { id, exact: exact && inHash, values: valuesOf(url, mark) };
}

function valuesOf(url: URL, mark: ByAddress): string[] {
  const inText = (template: string | null | undefined, text: string) =>
    pieces(template ?? '').flatMap((piece, index) => (/^\{/.test(piece) ? [pieces(text)[index] ?? ''] : []));
  return [
    ...inText(mark.path, url.pathname),
    ...mark.query.flatMap((name) => url.searchParams.get(name) ?? []),
    ...inText(mark.hash, url.hash.slice(1)),
  ];
}
