import type { FoundPiece, TimeRule } from './spoken.ts';

/**
 * Everything in a sentence that says something of a time, in the order in which it stands there. What a rule has found is
 * blank for those after it, so that "Friday week" is not read as Friday again.
 */
export function findPieces(sentence: string, rules: readonly TimeRule[]): FoundPiece[] {
  const found: FoundPiece[] = [];
  let rest = sentence;
  for (const { find, read } of rules) {
    for (const match of rest.matchAll(find)) {
      const piece = read(match as RegExpExecArray);
      if (!piece) continue;
      const { index: start } = match;
      const end = start + match[0].length;
      found.push({ ...piece, start, end });
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
