import { CHANNELS } from '../../model/kinds.ts';
import { maybe, z } from '../../model/z.ts';

const version = z.object({
  version: z.number(),
  language: z.string(),
  text: z.string(),
  /** Tells two versions of one number apart. */
  textId: z.string(),
  state: z.enum(['approved', 'draft', 'expired', 'withdrawn', 'outdated']),
  author: z.string(),
  approver: maybe(z.string()),
  validUntil: maybe(z.string()),
  /** False for whoever wrote it, while there are others who could. */
  mayApprove: z.boolean(),
});
export type SharedVersion = z.infer<typeof version>;

/** What is done for the other customers of a case (R68–R70). */
export const spreadViewSchema = z.object({
  plan: maybe(
    z.object({
      channel: z.enum(CHANNELS),
      owner: maybe(z.string()),
      text: maybe(z.string()),
      every: maybe(z.string()),
    }),
  ),
  scope: maybe(
    z.object({
      text: z.string(),
      questions: z.array(z.object({ question: z.string(), answer: z.string() })),
      issue: z.string(),
      words: z.string(),
    }),
  ),
  affected: z.array(
    z.object({
      customer: z.string(),
      name: z.string(),
      reach: maybe(z.string()),
      url: maybe(z.string()),
      told: maybe(z.object({ state: z.enum(['sent', 'failed', 'not-needed']), at: z.string() })),
    }),
  ),
  /** The newest version first. */
  messages: z.array(z.object({ message: z.string(), versions: z.array(version) })),
  /** Tickets of a case about many that are not on the list yet. */
  groupLeft: z.number(),
});
export type SpreadView = z.infer<typeof spreadViewSchema>;

/** What an agent sees of it on a ticket that matches (R69, U9). */
export const knownProblemSchema = z.object({
  id: z.string(),
  ref: z.string(),
  owner: z.string(),
  why: z.enum(['listed', 'words', 'issue', 'alike']),
  scope: maybe(z.string()),
  questions: z.array(z.object({ question: z.string(), answer: z.string() })),
  /** Texts that may be sent now; the one in the customer's language first. */
  messages: z.array(
    z.object({
      message: z.string(),
      version: z.number(),
      language: z.string(),
      text: z.string(),
      approver: z.string(),
    }),
  ),
  /** True where this ticket's customer was told already. */
  isTold: z.boolean(),
});
export type KnownProblem = z.infer<typeof knownProblemSchema>;
