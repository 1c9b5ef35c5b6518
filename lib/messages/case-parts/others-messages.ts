import { LONG_TEXT } from '../../model/text-limits.ts';
import { maybe, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';

export const OTHERS_MESSAGES = {
  /** Does this affect other customers (R67)? */
  'others.answer': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      answer: z.enum(['yes', 'no', 'unknown']),
      note: maybe(z.string().check(z.maxLength(LONG_TEXT))),
    }),
    caseViewSchema,
  ),
} as const;
