import type { Knowledge } from '../../model/parts/knowledge.ts';
import type { Part } from './define-part.ts';

/** What was said last of the article of a case stands (R131). */
export const knowledge: Part<Knowledge | null> = {
  empty: null,
  changes: {
    'case.article-linked': (_, { article, title, reason }, { at, by }) => ({
      article: article ?? null,
      title: title ?? null,
      reason: article ? null : (reason ?? null),
      at,
      by,
    }),
  },
};
