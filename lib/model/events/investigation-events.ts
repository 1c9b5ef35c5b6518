import { CHANNELS } from '../kinds.ts';
import { duration, maybe, moment, z } from '../z.ts';
import { roleOrPerson, somebody, vaultId } from './shared.ts';

/** Step 2 (R61–R70): the fix, and the other customers. */
export const INVESTIGATION_EVENTS = {
  /** What was understood, and what was found (R88). */
  'case.findings-set': z.object({ understanding: maybe(vaultId()), findings: maybe(vaultId()) }),
  /** Whoever manages the fix (R46). */
  'case.fix-owner-set': z.object({ who: somebody }),
  /** The fix owner was asked for a status: nobody asks again before the agreed interval is over (R64). */
  'case.status-asked': z.object({}),
  'case.status-given': z.object({ status: vaultId(), at: maybe(moment()), expectedAt: maybe(moment()) }),
  /** The fix owner is left alone until then (R66); null ends it. */
  'case.quiet-set': z.object({ until: z.nullable(moment()) }),
  /** Does this affect other customers (R67)? */
  'case.others-answered': z.object({ answer: z.enum(['yes', 'no', 'unknown']), note: maybe(vaultId()) }),
  /** How all who may be affected are kept up to date (R68). */
  'case.plan-set': z.object({
    channel: z.enum(CHANNELS),
    owner: maybe(roleOrPerson),
    plan: maybe(vaultId()),
    every: maybe(duration()),
  }),
  /** What agents are told about the scope, and what customers will ask (R69). The latest stands. */
  'case.scope-set': z.object({
    scope: vaultId(),
    questions: z.array(z.object({ question: vaultId(), answer: maybe(vaultId()) })),
    /** What tells a matching ticket: the helpdesk's issue, and words in its subject, one a line; both as typed. */
    issue: maybe(vaultId()),
    words: maybe(vaultId()),
  }),
  'case.affected-added': z.object({
    customer: z.string(),
    name: maybe(vaultId()),
    /** Keyed hash of the customer, where a ticket of theirs told it. */
    person: maybe(z.string()),
    ticket: maybe(z.string()),
    ticketRef: maybe(vaultId()),
    reach: maybe(vaultId()),
  }),
  'case.affected-removed': z.object({ customer: z.string() }),
  'case.affected-told': z.object({
    customer: z.string(),
    message: maybe(z.string()),
    version: maybe(z.number()),
    channel: maybe(z.enum(CHANNELS)),
    state: z.enum(['sent', 'failed', 'not-needed']),
  }),
  /** A text for all who ask (R70): written, approved for a time, withdrawn. */
  'case.message-written': z.object({ message: z.string(), version: z.number(), language: z.string(), text: vaultId() }),
  'case.message-approved': z.object({
    message: z.string(),
    version: z.number(),
    /** Vault item of the text that was approved: two may bear one number. */
    text: maybe(vaultId()),
    validUntil: maybe(moment()),
  }),
  'case.message-withdrawn': z.object({ message: z.string(), version: maybe(z.number()) }),
} as const;
