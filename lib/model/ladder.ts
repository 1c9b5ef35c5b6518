import { SEVERITIES } from './kinds.ts';
import { duration, maybe, z } from './z.ts';

/** Who a step goes to: a role, a person, or the deputy of whoever has not answered. */
const ladderTarget = z.union([
  z.strictObject({ role: z.string(), person: maybe(z.string()) }),
  z.strictObject({ deputy: z.literal(true) }),
]);

/** One step of a ladder: what happens when nobody has accepted the hand-over in time. */
export const ladderStepSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** When, counted from the hand-over: so many times the time to acknowledge, or a time of its own. Both in the case's hours. */
  after: z.union([z.strictObject({ times: z.number().check(z.gt(0), z.lte(100)) }), duration()]),
  to: ladderTarget,
  /** The step is taken at these severities only; at all where it is missing. */
  severities: z.optional(z.array(z.enum(SEVERITIES)).check(z.minLength(1))),
  /** `skip` goes on at once where nobody is on duty for it (W20); `tell` tells the role all the same. */
  whenNobody: z._default(z.enum(['skip', 'tell']), 'skip'),
  /** Told again so many times, every so long, while nobody accepts (W21). */
  repeat: maybe(z.strictObject({ times: z.int().check(z.gte(1), z.lte(20)), every: duration() })),
  /** Id of the step that follows; the next one where it is missing. */
  next: maybe(z.string()),
});
export type LadderStep = z.infer<typeof ladderStepSchema>;

/** Who is told, one after another, while a hand-over is not accepted (R7, W10, W20, W21). */
export const ladderSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.optional(z.record(z.string(), z.string())),
  steps: z.array(ladderStepSchema).check(z.minLength(1), z.maxLength(50)),
  /** Id of a destination that is handed the whole ladder when the case opens: it runs there, with no browser open. */
  pager: maybe(z.string()),
});
export type Ladder = z.infer<typeof ladderSchema>;
