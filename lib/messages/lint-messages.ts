import { lintFindingSchema } from '../model/lint-finding.ts';
import { z } from '../model/z.ts';
import { message } from './define-message.ts';
import { EDITED_PARTS } from './parts-messages.ts';

/** From the editors of the policy's parts to the background. */
export const LINT_MESSAGES = {
  /**
   * What the linter says of the policy in force with these parts in place of its own, saved or not. Errors come first, then
   * in the order of the policy. A finding's mend is applied with `lib/model/apply-mend.ts`.
   */
  'lint.run': message(
    ['page'],
    z.object({
      /** Parts by name, as in `parts.set`. */
      values: z.unknown(),
      reset: z.optional(z.array(z.enum(EDITED_PARTS))),
    }),
    z.object({
      findings: z.array(lintFindingSchema),
      /** How many more there are: the list is cut where it would be too long to read. */
      more: z.number(),
    }),
  ),
} as const;
