import { CHANNELS } from '../kinds.ts';
import { maybe, moment, z } from '../z.ts';
import { day, somebody, vaultId } from './shared.ts';

/** Step 3 (R71–R75), how the customer is doing meanwhile (R92, R93), and the survey after it (R105, R106). */
export const RESOLUTION_EVENTS = {
  /** A proper fix, or a workaround with a day on which it is looked at again and a link to the fix (R71, R72). */
  'case.resolution-set': z.object({
    kind: z.enum(['fix', 'workaround']),
    summary: maybe(vaultId()),
    reviewOn: maybe(day()),
    fixLink: maybe(vaultId()),
  }),
  /** What became of the proper fix behind a workaround (R72). */
  'case.fix-answered': z.object({
    answer: z.enum(['fixed', 'kept', 'later']),
    note: maybe(vaultId()),
    reviewOn: maybe(day()),
  }),
  /** The customer is in a good place, or why that is not known (R73). */
  'case.customer-confirmed': z.object({
    answer: z.enum(['yes', 'no', 'unanswered']),
    reason: maybe(vaultId()),
    /** Of which solution: `Outcome.about` as it was for whoever said it; missing in records of before it was kept. */
    of: maybe(z.string()),
  }),
  /** Comfortable with the quality of the solution, or not yet (R74). */
  'case.signed-off': z.object({
    as: z.enum(['escalation-manager', 'fix-owner', 'customer']),
    who: maybe(somebody),
    comfortable: z.boolean(),
    note: maybe(vaultId()),
    /** Of which solution, as above. */
    of: maybe(z.string()),
  }),
  'case.mood-asked': z.object({ channel: z.enum(CHANNELS) }),
  /** How the customer feels about it, with both reasons apart (R92, R93). */
  'case.mood-answered': z.object({
    answer: z.enum(['happy', 'partly', 'unhappy']),
    solution: maybe(vaultId()),
    updates: maybe(vaultId()),
  }),
  'case.survey-sent': z.object({ how: z.enum(['link', 'question']), channel: z.enum(CHANNELS), at: maybe(moment()) }),
  'case.survey-answered': z.object({ score: z.number(), of: z.number(), comment: maybe(vaultId()) }),
  'case.survey-skipped': z.object({ reason: vaultId() }),
} as const;
