import { LEVELS, SIGNAL_KINDS } from '../model/kinds.ts';
import { REJECTION_REASONS, SCORE_ANSWERS, SCORECARD } from '../model/script-review.ts';
import { SHORT_TEXT } from '../model/text-limits.ts';
import { z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

export const USE_FILTERS = ['all', 'as-is', 'edited', 'rejected', 'unsent'] as const;
export type UseFilter = (typeof USE_FILTERS)[number];

/** One suggestion and what became of it, as a coach sees it: nobody is named (R141). */
export const useLineSchema = z.object({
  id: z.string(),
  at: z.string(),
  script: z.string(),
  language: z.string(),
  title: z.string(),
  what: z.enum(['as-is', 'edited', 'rejected', 'copied', 'unsent']),
  reason: z.nullable(z.enum(REJECTION_REASONS)),
  /** How much of the text was left in it, 0–1. */
  kept: z.nullable(z.number()),
  kinds: z.array(z.enum(SIGNAL_KINDS)),
  level: z.nullable(z.enum(LEVELS)),
  levelAfter: z.nullable(z.enum(LEVELS)),
  after: z.nullable(z.enum(['calmer', 'same', 'hotter'])),
  /** What the customer had said, how the reply began, what the customer wrote next: masked, and gone once they were erased. */
  before: z.nullable(z.string()),
  reply: z.nullable(z.string()),
  next: z.nullable(z.string()),
  /** Where the ticket is. */
  url: z.nullable(z.string()),
});
export type UseLine = z.infer<typeof useLineSchema>;

const criterion = z.enum(SCORECARD);
const answers = z.partialRecord(criterion, z.enum(SCORE_ANSWERS));
const quotes = z.partialRecord(criterion, z.string());

/** A reply that was drawn to be scored. Who else scored it, and how, is told once two did. */
export const sampleSchema = z.object({
  use: useLineSchema,
  /** open: the reader has not scored it · mine: they have, and it waits for another coach · both: two have. */
  state: z.enum(['open', 'mine', 'both']),
  /** True where the reply is the reader's own: others score it. */
  isOwn: z.boolean(),
  mine: z.nullable(z.object({ answers, quotes })),
  other: z.nullable(z.object({ answers, quotes })),
});
export type Sample = z.infer<typeof sampleSchema>;

/** So many of so many; an interval where there are enough. */
const counted = z.object({
  hits: z.number(),
  n: z.number(),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
});
export type CountedShare = z.infer<typeof counted>;

/** Coaches look at what became of suggestions (issue 8, item 10; U11, R127–R129). */
export const SCRIPT_REVIEW_MESSAGES = {
  'scripts.uses': message(
    ['page'],
    z.object({ what: z.enum(USE_FILTERS), page: z.int().check(z.minimum(0)) }),
    z.object({
      lines: z.array(useLineSchema),
      total: z.number(),
      pages: z.number(),
      counts: z.record(z.enum(USE_FILTERS), z.number()),
    }),
  ),
  'scripts.outcomes': message(
    ['page'],
    nothing,
    z.object({
      rows: z.array(
        z.object({
          script: z.string(),
          language: z.string(),
          title: z.string(),
          isRetired: z.boolean(),
          kind: z.nullable(z.enum(SIGNAL_KINDS)),
          n: z.number(),
          calmer: z.number(),
          same: z.number(),
          hotter: z.number(),
          waiting: z.number(),
          rejected: z.number(),
          isEnough: z.boolean(),
          low: z.nullable(z.number()),
          high: z.nullable(z.number()),
          reopened: counted,
          poor: counted,
        }),
      ),
      /** From so many on a share is said. */
      enough: z.number(),
    }),
  ),
  'scripts.samples': message(
    ['page'],
    nothing,
    z.object({
      samples: z.array(sampleSchema),
      /** Replies that could be drawn. */
      left: z.number(),
      isCoach: z.boolean(),
      agreement: z.object({
        replies: z.number(),
        answers: z.number(),
        same: z.number(),
        isEnough: z.boolean(),
        enough: z.number(),
        kappa: z.nullable(z.number()),
        low: z.nullable(z.number()),
        high: z.nullable(z.number()),
        differing: z.array(z.object({ criterion, differed: z.number(), of: z.number() })),
      }),
    }),
  ),
  /** Draws replies by chance among those that were sent and not drawn yet. */
  'scripts.draw': message(
    ['page'],
    z.object({ count: z.int().check(z.minimum(1), z.maximum(50)) }),
    z.object({ drawn: z.number() }),
  ),
  'scripts.score': message(
    ['page'],
    z.object({
      use: z.string(),
      answers,
      quotes: z.partialRecord(criterion, z.string().check(z.maxLength(SHORT_TEXT))),
    }),
    nothing,
  ),
} as const;
