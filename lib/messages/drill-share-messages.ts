import { LONG_TEXT } from '../model/text-limits.ts';
import { instant, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

/** An exercise as it is shown to somebody else: what it was and when, never how it went (R141). */
const exercise = z.object({
  id: z.string(),
  /** Null where this version has no such exercise. */
  skill: z.nullable(z.string()),
  said: z.nullable(z.string()),
  firstAt: instant(),
  lastAt: instant(),
});

const share = z.object({
  id: z.string(),
  /** The reader's own. */
  isMine: z.boolean(),
  who: z.string(),
  at: instant(),
  exercises: z.array(exercise),
  /** Null where nothing was said, or it is not kept any more. */
  words: z.nullable(z.string()),
  answers: z.array(z.object({ id: z.string(), who: z.string(), at: instant(), text: z.nullable(z.string()) })),
});
export type DrillShare = z.infer<typeof share>;

const id = z.string().check(z.minLength(1), z.maxLength(200));

/** Exercises that somebody shows a coach by their own click, and what the coach answers (R96, R100). */
export const DRILL_SHARE_MESSAGES = {
  'drills.shares': message(
    ['page'],
    nothing,
    z.object({
      /** False without a team: there is nobody to share with. */
      inTeam: z.boolean(),
      /** What could be shared: all that was done on this device. */
      done: z.array(exercise),
      /** The reader's own, and for a coach what others shared; the newest first. */
      shares: z.array(share),
    }),
  ),
  /** `exercises` as the person saw them. */
  'drills.share': message(
    ['page'],
    z.object({
      exercises: z
        .array(z.object({ id, firstAt: instant(), lastAt: instant() }))
        .check(z.minLength(1), z.maxLength(100)),
      words: z.string().check(z.maxLength(LONG_TEXT)),
    }),
    nothing,
  ),
  'drills.take-back': message(['page'], z.object({ id }), nothing),
  'drills.answer': message(
    ['page'],
    z.object({ id, text: z.string().check(z.regex(/\S/), z.maxLength(LONG_TEXT)) }),
    nothing,
  ),
} as const;
