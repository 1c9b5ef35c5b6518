import { instant, maybe, z } from './z.ts';

/** Our own acts that often come before the heat. Never whose: what is asked is what the process did (R141, U7). */
export const TURN_ACTS = [
  'promise-missed',
  'closed-too-soon',
  'asked-again',
  'wall-words',
  'left-waiting',
  'reassigned',
  'many-writers',
] as const;
export type TurnActKind = (typeof TURN_ACTS)[number];

export const turnActSchema = z.object({
  kind: z.enum(TURN_ACTS),
  at: instant(),
  /** How often, of how many, or how many whole days: whichever the act counts in. */
  count: maybe(z.number()),
  /** Our own words, where the act was a matter of words. */
  quote: maybe(z.string()),
});
export type TurnAct = z.infer<typeof turnActSchema>;

/** When the customer's words first ran hot, and what we had done by then, in order of time. */
export const turnSchema = z.object({ at: instant(), acts: z.array(turnActSchema) });
export type Turn = z.infer<typeof turnSchema>;

/** Trouble that nobody puts into words (R1, U6). */
export const QUIET_SIGNS = [
  'regulator-copied',
  'lawyer-copied',
  'boss-copied',
  'reopened-often',
  'second-channel',
  'silent-after-workaround',
  'replies-shrink',
  'language-switched',
  'more-formal',
] as const;
export type QuietSignKind = (typeof QUIET_SIGNS)[number];

export const quietSignSchema = z.object({
  sign: z.enum(QUIET_SIGNS),
  /** Since when it is so, where that is proved. */
  at: maybe(instant()),
  /** Who was copied, as the page names them, or the site of the other ticket. */
  who: maybe(z.string()),
  count: maybe(z.number()),
});
export type QuietSign = z.infer<typeof quietSignSchema>;
