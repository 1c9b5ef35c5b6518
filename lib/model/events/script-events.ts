import { LEVELS, SIGNAL_KINDS } from '../kinds.ts';
import { FRAMEWORKS } from '../policy.ts';
import { REJECTION_REASONS, SCORE_ANSWERS, SCORECARD } from '../script-review.ts';
import { NAME_TEXT, SCRIPT_TEXT } from '../text-limits.ts';
import { maybe, moment, z } from '../z.ts';
import { vaultId } from './shared.ts';

/** What every fact about one use of a script names. `ticket` is the hash of its key. */
const onTicket = { script: z.string(), language: z.string(), ticket: z.string() };

/** Of a suggestion as it stood: which version, for what, and how hot it was. Missing in records of before they were kept. */
const asSuggested = {
  /** Id of the event that wrote the version; null for a text as shipped, or of the policy. */
  version: maybe(z.string()),
  approved: z.optional(z.boolean()),
  /** What was heard of what the script is for, the strongest first. */
  kinds: z.optional(z.array(z.enum(SIGNAL_KINDS))),
  level: maybe(z.enum(LEVELS)),
  /** Points of what the customer said in words, 0–100: without clocks, which our own reply would change. */
  heat: maybe(z.number()),
  /** The customer's words that weighed most, masked. */
  quote: maybe(vaultId()),
  ticketRef: maybe(vaultId()),
};

/** The team's scripts, how they were used, and what coaches make of it (R128, U11). Subject `script:<id>`. */
export const SCRIPT_EVENTS = {
  /** A version. The text is the team's and nobody's record, so that it stands in the event itself. */
  'script.written': z.object({
    language: z.string(),
    title: z.string().check(z.minLength(1), z.maxLength(NAME_TEXT)),
    text: z.string().check(z.minLength(1), z.maxLength(SCRIPT_TEXT)),
    signals: z.array(z.enum(SIGNAL_KINDS)),
    /** Only for these levels; for all where it is missing. */
    levels: z.optional(z.array(z.enum(LEVELS))),
    framework: maybe(z.enum(FRAMEWORKS)),
    /** The version it was made from; null where that was shipped, of the policy, or nothing. */
    base: maybe(z.string()),
    /** Other versions that this one settles, where two people had changed the text at once. */
    also: z.optional(z.array(z.string())),
  }),
  /** A coach's. Names the text that is approved: what is written later is not. */
  'script.approved': z.object({ language: z.string(), version: maybe(z.string()), hash: z.string() }),
  /** A coach's. It is suggested no more until it is written again. */
  'script.retired': z.object({ language: z.string() }),
  'script.used': z.object({ ...onTicket, how: z.enum(['inserted', 'copied']), ...asSuggested }),
  /** Waved away, and why: a fixed reason, for an event holds no free text about a customer. */
  'script.rejected': z.object({ ...onTicket, reason: z.enum(REJECTION_REASONS), ...asSuggested }),
  /** The reply it was put into was seen as sent. `use` is the event of its use. */
  'script.sent': z.object({
    ...onTicket,
    use: z.string(),
    how: z.enum(['as-is', 'edited']),
    /** How much of the text was still in it, 0–1. */
    kept: maybe(z.number()),
    /** How the reply begins, masked. */
    reply: maybe(vaultId()),
    sentAt: maybe(moment()),
  }),
  /** The customer wrote again after it: calmer, hotter or the same. */
  'script.answered': z.object({
    ...onTicket,
    use: z.string(),
    after: z.enum(['calmer', 'same', 'hotter']),
    level: z.enum(LEVELS),
    heat: z.number(),
    quote: maybe(vaultId()),
  }),
  /** The ticket was solved after the reply, by its history; and was in hand again after that. */
  'script.ticket-solved': z.object({ ...onTicket, use: z.string(), on: moment() }),
  'script.ticket-reopened': z.object({ ...onTicket, use: z.string(), on: moment() }),
  /** A coach's: these replies are to be scored. */
  'script.sampled': z.object({ uses: z.array(z.string()) }),
  /** A coach's: one reply, scored. What is answered is about the reply, never about who wrote it (R141). */
  'script.scored': z.object({
    use: z.string(),
    answers: z.partialRecord(z.enum(SCORECARD), z.enum(SCORE_ANSWERS)),
    /** The words that show it, by criterion. */
    quotes: z.optional(z.partialRecord(z.enum(SCORECARD), vaultId())),
  }),
} as const;
