import { maybe, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';

export const SPONSORSHIP_MESSAGES = {
  /** Proposes the customer of an executive case for the sponsorship programme: a proposal, never an entry (R112). */
  'case.propose-sponsorship': message(
    ['panel', 'page'],
    z.object({ id: z.string(), tabId: maybe(z.number()) }),
    caseViewSchema,
  ),
} as const;
