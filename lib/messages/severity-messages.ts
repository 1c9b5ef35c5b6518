import { SEVERITIES } from '../model/kinds.ts';
import { z } from '../model/z.ts';
import { message } from './define-message.ts';

/** What each severity means for a case, in the reader's words. It is set by `case.severity`. */
export const SEVERITY_MESSAGES = {
  'severity.effects': message(
    ['panel', 'page'],
    z.object({}),
    z.object({ severities: z.array(z.object({ id: z.enum(SEVERITIES), effect: z.string() })) }),
  ),
} as const;
