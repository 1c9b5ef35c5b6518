import { LONG_TEXT } from '../model/text-limits.ts';
import { z } from '../model/z.ts';
import { message } from './define-message.ts';
import { caseViewSchema } from './panel-state.ts';

/** What is done to a case that Simmer opened by itself. Each answers with the case as it then stands. */
export const LADDER_MESSAGES = {
  /** A ticket of a case about many is another matter after all. `ticket`: hash of its key. */
  'case.part': message(['panel', 'page'], z.object({ id: z.string(), ticket: z.string() }), caseViewSchema),
  'case.stakes': message(
    ['panel', 'page'],
    z.object({ id: z.string(), text: z.string().check(z.maxLength(LONG_TEXT)) }),
    caseViewSchema,
  ),
} as const;
