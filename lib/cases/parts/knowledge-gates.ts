import type { Gates } from '../gate.ts';

/** A functional escalation does not close without an article or a reason (R131); any other case may have one. */
export const knowledgeGates: Gates = {
  'article-linked': {
    missing: (it, { say }) => {
      const { article, reason } = it.parts.knowledge?.said ?? {};
      return article || reason ? [] : [say('knowledge.missing')];
    },
    required: (it) => (it.type === 'functional' ? true : undefined),
  },
};
