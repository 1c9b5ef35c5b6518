import { findData } from '../../../lib/cases/read-data.ts';
import type { PartPage } from './define-part-page.ts';

/** The article of a case, by the title it had when it was linked (R131). */
export const knowledgePage: PartPage<'knowledge'> = {
  ids: ({ parts }) => [parts.knowledge?.said?.title, parts.knowledge?.said?.reason],
  view: ({ parts }, words, { say }) => {
    const { article, title, reason } = parts.knowledge?.said ?? {};
    return {
      article: article ? { id: article, title: words(title) ?? say('knowledge.untitled') } : null,
      reason: words(reason),
    };
  },
  lineIds: (event) => [findData('case.article-linked', event)?.title],
  line: (event, words, { say }) => {
    const data = findData('case.article-linked', event);
    if (!data) return undefined;
    if (!data.article) return say('knowledge.event.none');
    return say('knowledge.event.linked', { title: words(data.title) ?? say('knowledge.untitled') });
  },
};
