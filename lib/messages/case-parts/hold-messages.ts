import { SHORT_TEXT } from '../../model/text-limits.ts';
import { z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';

const from = ['panel', 'page'] as const;
const reason = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(SHORT_TEXT));

export const HOLD_MESSAGES = {
  /** Nothing of the case is erased any more, neither by time nor by request (R145). @throws ProblemError `sync-needs-manager` */
  'hold.place': message(from, z.object({ id: z.string(), reason: reason() }), caseViewSchema),
  /** Ends the holds that the page showed. @throws ProblemError `sync-needs-manager` */
  'hold.lift': message(from, z.object({ id: z.string(), of: z.array(z.string()), reason: reason() }), caseViewSchema),
} as const;
