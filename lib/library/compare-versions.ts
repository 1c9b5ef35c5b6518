import { diffWordsWithSpace } from 'diff';

/** A stretch of text: in both, only in the newer, only in the older. */
export interface Difference {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Below so many signs what stayed between two changes is chance: it is read more easily as part of them. */
const ISLAND = 6;
/** In writing without spaces one sign says more. */
const ISLAND_DENSE = 2;

/** Puts changes together that only a word or less stands between: what went, then what came. */
function withoutIslands(parts: readonly Difference[], island: number): Difference[] {
  const joined: Difference[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [i, { kind, text }] of parts.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if ((removed || added) && i < parts.length - 1 && text.trim().length < island && !text.includes('\n')) {
      removed += text;
      added += text;
    } else {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

/**
 * What changed from one text to the next, by words as the language has them.
 * @param language BCP 47
 */
export function compareVersions(before: string, after: string, language: string): Difference[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const parts = diffWordsWithSpace(before, after, { intlSegmenter }).map(
    ({ added, removed, value }): Difference => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  return withoutIslands(parts, /^(?:ja|zh|th)/.test(language) ? ISLAND_DENSE : ISLAND);
}
