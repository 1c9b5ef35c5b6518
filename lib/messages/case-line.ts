import { CASE_STEPS, ESCALATION_TYPES, METRICS, SEVERITIES } from '../model/kinds.ts';
import { instant, maybe, z } from '../model/z.ts';
import { rolePartSchema } from './role-part.ts';

/** So many cases are listed at first, and again each time more are asked for. */
export const FIRST_CASES = 50;

/** A case as a list shows it: light enough for hundreds; the whole of one is asked with `case.get`. */
export const caseLineSchema = z.object({
  id: z.string(),
  /** Short number for people. */
  ref: z.string(),
  subject: z.string(),
  requester: z.string(),
  type: z.enum(ESCALATION_TYPES),
  severity: z.enum(SEVERITIES),
  step: z.enum(CASE_STEPS),
  /** What the team calls the step (R54). */
  stepName: z.string(),
  /** What waits for the reader here, where anything does (R50). */
  mine: maybe(rolePartSchema),
  owner: z.string(),
  handover: z.object({
    /** Whoever it waits for by now. */
    to: z.string(),
    acknowledgeBy: maybe(instant()),
    acceptedAt: maybe(instant()),
    acceptedBy: maybe(z.string()),
  }),
  /** What is due to the customer first: a word from us, or their SLA from step 2 on (R61, R62). */
  due: maybe(z.object({ kind: z.enum(['first', 'update', 'sla']), metric: maybe(z.enum(METRICS)), at: instant() })),
  /** Somebody accepted it, and nothing was heard of them since (W2). */
  quiet: maybe(z.object({ who: z.string(), since: instant(), from: instant() })),
  openedAt: instant(),
  closedAt: maybe(instant()),
});
export type CaseLine = z.infer<typeof caseLineSchema>;
