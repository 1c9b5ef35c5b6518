import { z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { articleDraftSchema } from '../knowledge-messages.ts';
import { caseViewSchema } from '../panel-state.ts';

/** The article of a case: one that is there, one that is written now, or why there is none (R131). */
export const KNOWLEDGE_PART_MESSAGES = {
  'case.link-article': message(['panel', 'page'], z.object({ id: z.string(), article: z.string() }), caseViewSchema),
  'case.write-article': message(
    ['panel', 'page'],
    z.object({ id: z.string(), draft: articleDraftSchema }),
    caseViewSchema,
  ),
  'case.no-article': message(
    ['panel', 'page'],
    z.object({ id: z.string(), reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)) }),
    caseViewSchema,
  ),
} as const;
