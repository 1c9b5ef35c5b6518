import type { Knowledge } from '../../model/parts/knowledge.ts';
import type { Part } from './define-part.ts';

/** What was said last of the article of a case stands (R131). */
export const knowledge: Part<Knowledge> = {
  empty: {},
  changes: {
    'case.article-linked': (_, { article, title, reason }, { at, by }) => ({
      said: {
        article: article ?? null,
        title: article ? (title ?? null) : null,
        reason: article ? null : (reason ?? null),
        at,
        by,
      },
    }),
  },
};
