import { day } from '../../model/events/shared.ts';
import { METRICS } from '../../model/kinds.ts';
import { instant, maybe, z } from '../../model/z.ts';
import { whoViewSchema } from './who.ts';

const once = { by: z.string(), at: instant() };

const signOff = z.object({
  as: z.enum(['escalation-manager', 'fix-owner', 'customer']),
  who: z.string(),
  /** Whoever wrote it down, where that is somebody else. */
  recordedBy: maybe(z.string()),
  at: instant(),
  comfortable: z.boolean(),
  note: maybe(z.string()),
});

/** How a case ended, how the customer is doing, the survey (R71–R74, R89, R92–R94, R105, R106). */
export const outcomeViewSchema = z.object({
  /** What is confirmed and signed now: said along, so that nobody signs what they did not see. */
  about: maybe(z.string()),
  resolution: maybe(
    z.object({
      ...once,
      kind: z.enum(['fix', 'workaround']),
      summary: maybe(z.string()),
      reviewOn: maybe(day()),
      fixLink: maybe(z.string()),
      /** A workaround: whether its fix is pending, or what became of it. */
      state: maybe(z.enum(['pending', 'overdue', 'fixed', 'kept'])),
      /** From the opening, in seconds; and whether that was as promised, where something was. */
      seconds: z.number(),
      inTime: maybe(z.boolean()),
    }),
  ),
  customer: maybe(z.object({ ...once, answer: z.enum(['yes', 'no', 'unanswered']), reason: maybe(z.string()) })),
  signed: z.array(signOff),
  /** Who is expected to sign, where that is a person other than the reader. */
  signers: z.object({ 'escalation-manager': maybe(whoViewSchema), 'fix-owner': maybe(whoViewSchema) }),
  /** Why to prepare for the next conversation (R94). */
  hardTalk: z.array(z.enum(['no-fix', 'sla-missed', 'unhappy'])),
  /** The promised time that passed, where one did. */
  missed: maybe(z.object({ metric: z.enum(METRICS), dueAt: maybe(instant()) })),
  moodAsked: maybe(z.object(once)),
  mood: maybe(
    z.object({
      ...once,
      answer: z.enum(['happy', 'partly', 'unhappy']),
      solution: maybe(z.string()),
      updates: maybe(z.string()),
    }),
  ),
  survey: maybe(
    z.object({
      dueAt: maybe(instant()),
      /** The best score, as it is asked today. */
      of: z.number(),
      sent: maybe(z.object({ ...once, how: z.enum(['link', 'question']) })),
      answer: maybe(z.object({ ...once, score: z.number(), of: z.number(), comment: maybe(z.string()) })),
      skipped: maybe(z.object({ ...once, reason: z.string() })),
      /** A poor score that led to nothing yet (R105). */
      needsAction: z.boolean(),
    }),
  ),
});
export type OutcomeView = z.infer<typeof outcomeViewSchema>;
