import { diffWordsWithSpace } from 'diff';

/** A stretch of text: in both, only in the newer, only in the older. */
export interface Difference {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What changed from one text to the next, by words as the language has them.
 * @param language BCP 47
 */
export function compareVersions(before: string, after: string, language: string): Difference[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
