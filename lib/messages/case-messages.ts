import { CASE_STEPS, SEVERITIES } from '../model/kinds.ts';
import { maybe, z } from '../model/z.ts';
import { message } from './define-message.ts';
import { caseViewSchema } from './panel-state.ts';

/** What is done to a case in hand, from the panel or a page. */
export const CASE_MESSAGES = {
  // panel or page → background: the case in hand. Each appends one event and answers with the case as it then stands.
  /** The whole of a case, to look at. */
  'case.get': message(['panel', 'page'], z.object({ id: z.string() }), caseViewSchema),
  'case.accept': message(['panel', 'page'], z.object({ id: z.string(), note: maybe(z.string()) }), caseViewSchema),
  'case.check': message(
    ['panel', 'page'],
    z.object({ id: z.string(), item: z.string(), done: z.boolean(), note: maybe(z.string()) }),
    caseViewSchema,
  ),
  'case.step': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      step: z.enum(CASE_STEPS),
      /** Where the case stood on the page that asks. */
      from: maybe(z.enum(CASE_STEPS)),
      reason: maybe(z.string()),
      /** Who answers for going on without what is missing, where the settings give no name. */
      name: maybe(z.string()),
    }),
    caseViewSchema,
  ),
  'case.note': message(['panel', 'page'], z.object({ id: z.string(), text: z.string() }), caseViewSchema),
  'case.severity': message(
    ['panel', 'page'],
    z.object({ id: z.string(), severity: z.enum(SEVERITIES) }),
    caseViewSchema,
  ),
  'case.raise': message(['panel', 'page'], z.object({ id: z.string() }), caseViewSchema),
  'case.reopen': message(['panel', 'page'], z.object({ id: z.string(), reason: z.string() }), caseViewSchema),
} as const;
