import type { Folded } from './folded.ts';

/**
 * A text with parts replaced, and the way back: each unit put in leads to its place in what was there, as far as that goes.
 * `replace` gives undefined for what stays.
 */
export function replaceIn(text: string, pattern: RegExp, replace: (found: string) => string | undefined): Folded {
  let out = '';
  let last = 0;
  let offsets: number[] | undefined;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const put = replace(found);
    if (put === undefined || put === found) continue;
    offsets ??= [];
    for (let at = last; at < match.index; at++) offsets.push(at);
    for (let unit = 0; unit < put.length; unit++) offsets.push(match.index + Math.min(unit, found.length - 1));
    out += text.slice(last, match.index) + put;
    last = match.index + found.length;
  }
  if (!offsets) return { text, at: (index) => index };
  for (let at = last; at < text.length; at++) offsets.push(at);
  const places = offsets;
  return { text: out + text.slice(last), at: (index) => places[index] ?? text.length };
}
