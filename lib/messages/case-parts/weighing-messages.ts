import { METRICS, PRIORITIES } from '../../model/kinds.ts';
import { maybe, moment, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';

const ofPriority = z.object({ field: z.enum(['priority', 'urgency']), level: z.enum(PRIORITIES) });
const ofSla = z.object({ field: z.literal('sla'), metric: maybe(z.enum(METRICS)), dueAt: maybe(moment()) });

export const WEIGHING_MESSAGES = {
  /** Confirms one or more of priority, urgency and SLA. */
  'case.weigh': message(
    ['panel', 'page'],
    z.object({ id: z.string(), values: z.array(z.union([ofPriority, ofSla])).check(z.minLength(1), z.maxLength(3)) }),
    caseViewSchema,
  ),
} as const;
