import { draftMarkSchema } from '../model/draft.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const id = z.string().check(z.minLength(1), z.maxLength(40));

const drillsShown = z.object({
  /** The exercise that comes next; null where none is due. `replies` in the order shown. */
  drill: z.nullable(
    z.object({ id: z.string(), skill: z.string(), said: z.string(), replies: z.array(z.string()), weeks: z.number() }),
  ),
  /** How many are due, and when the next one is where none is. */
  due: z.number(),
  nextAt: maybe(instant()),
  /** How many of how many were done at least once, by skill. */
  skills: z.array(z.object({ skill: z.string(), done: z.number(), of: z.number() })),
});
export type DrillsShown = z.infer<typeof drillsShown>;

/** Short exercises (R96, R100, R101). Who does them and how it went is kept on this device and sent nowhere. */
export const DRILL_MESSAGES = {
  'drills.get': message(['page'], nothing, drillsShown),
  /** What the draft check makes of a reply, and the model answer. The reply is kept nowhere. */
  'drills.look': message(
    ['page'],
    z.object({ id, text: z.string().check(z.minLength(1), z.maxLength(5000)) }),
    z.object({ marks: z.array(draftMarkSchema), language: maybe(z.string()), better: z.string(), why: z.string() }),
  ),
  /** Done, and whether it went well in this person's own view. */
  'drills.done': message(['page'], z.object({ id, well: z.boolean() }), drillsShown),
} as const;
