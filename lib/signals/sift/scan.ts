/** Codes of the characters that mean something in a regular expression's source. */
export const CODE = {
  OPEN: 40,
  CLOSE: 41,
  STAR: 42,
  PLUS: 43,
  COMMA: 44,
  HYPHEN: 45,
  DOT: 46,
  COLON: 58,
  LESS: 60,
  EQUALS: 61,
  MORE: 62,
  QUESTION: 63,
  BACKSLASH: 92,
  SQUARE: 91,
  SQUARE_END: 93,
  CARET: 94,
  DOLLAR: 36,
  BANG: 33,
  BRACE: 123,
  PIPE: 124,
  BRACE_END: 125,
} as const;

/** Where an escape that starts at `at` ends: `\b`, `\p{L}`, `\u{1f600}`, `\u2019`, `\x41`. */
export function escapeEnd(source: string, at: number): number {
  const kind = source.charAt(at + 1);
  const isLong = source.charCodeAt(at + 2) === CODE.BRACE && (kind === 'p' || kind === 'P' || kind === 'u');
  if (isLong) return source.indexOf('}', at) + 1;
  if (kind === 'k') return source.indexOf('>', at) + 1;
  if (kind === 'u') return at + 6;
  return at + (kind === 'x' ? 4 : 2);
}

/** Where a class `[…]` that starts at `at` ends. */
export function classEnd(source: string, at: number): number {
  let place = at + 1;
  while (place < source.length && source.charCodeAt(place) !== CODE.SQUARE_END)
    place += source.charCodeAt(place) === CODE.BACKSLASH ? 2 : 1;
  return place + 1;
}

/** Where a group `(…)` that starts at `at` ends. */
export function groupEnd(source: string, at: number): number {
  let depth = 0;
  let place = at;
  while (place < source.length) {
    const code = source.charCodeAt(place);
    if (code === CODE.BACKSLASH) place += 2;
    else if (code === CODE.SQUARE) place = classEnd(source, place);
    else {
      place++;
      if (code === CODE.OPEN) depth++;
      else if (code === CODE.CLOSE && --depth === 0) return place;
    }
  }
  return place;
}

/** True where a group that starts at `at` only looks around, and takes nothing. */
export function isLook(source: string, at: number): boolean {
  if (source.charCodeAt(at + 1) !== CODE.QUESTION) return false;
  const kind = source.charCodeAt(at + 2);
  const sign = kind === CODE.LESS ? source.charCodeAt(at + 3) : kind;
  return sign === CODE.EQUALS || sign === CODE.BANG;
}

export const isQuantifier = (code: number) =>
  code === CODE.STAR || code === CODE.PLUS || code === CODE.QUESTION || code === CODE.BRACE;

/** Where a quantifier that may start at `at` ends: `at` itself where there is none. */
export function quantifierEnd(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (!isQuantifier(code)) return at;
  const end = code === CODE.BRACE ? source.indexOf('}', at) + 1 : at + 1;
  return source.charCodeAt(end) === CODE.QUESTION ? end + 1 : end;
}
