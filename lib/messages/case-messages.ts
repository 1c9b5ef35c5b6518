import { CASE_STEPS, SEVERITIES } from '../model/kinds.ts';
import { LONG_TEXT, NAME_TEXT } from '../model/text-limits.ts';
import { maybe, z } from '../model/z.ts';
import { message } from './define-message.ts';
import { caseViewSchema } from './panel-state.ts';

const long = () => z.string().check(z.maxLength(LONG_TEXT));

/** What is done to a case in hand, from the panel or a page. */
export const CASE_MESSAGES = {
  // panel or page → background: the case in hand. Each appends one event and answers with the case as it then stands.
  /** The whole of a case, to look at. */
  'case.get': message(['panel', 'page'], z.object({ id: z.string() }), caseViewSchema),
  'case.accept': message(['panel', 'page'], z.object({ id: z.string(), note: maybe(long()) }), caseViewSchema),
  'case.check': message(
    ['panel', 'page'],
    z.object({ id: z.string(), item: z.string(), done: z.boolean(), note: maybe(long()) }),
    caseViewSchema,
  ),
  'case.step': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      step: z.enum(CASE_STEPS),
      /** Where the case stood on the page that asks. */
      from: maybe(z.enum(CASE_STEPS)),
      reason: maybe(long()),
      /** Who answers for going on without what is missing, where the settings give no name. */
      name: maybe(z.string().check(z.maxLength(NAME_TEXT))),
    }),
    caseViewSchema,
  ),
  'case.note': message(['panel', 'page'], z.object({ id: z.string(), text: long() }), caseViewSchema),
  'case.severity': message(
    ['panel', 'page'],
    z.object({ id: z.string(), severity: z.enum(SEVERITIES) }),
    caseViewSchema,
  ),
  'case.raise': message(['panel', 'page'], z.object({ id: z.string() }), caseViewSchema),
  'case.reopen': message(['panel', 'page'], z.object({ id: z.string(), reason: long() }), caseViewSchema),
} as const;
