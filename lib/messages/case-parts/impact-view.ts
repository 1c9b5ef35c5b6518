import { IMPACT_CLASSES } from '../../model/events/post-mortem-events.ts';
import { money } from '../../model/events/shared.ts';
import { maybe, z } from '../../model/z.ts';

export const REVIEW_STATES = ['threatened', 'posted', 'removed'] as const;
const score = maybe(z.number());

/** Reasons and impact as a page shows them (R8, R14, R16–R23, R82–R84). */
export const impactViewSchema = z.object({
  /** Every reason there is, the shipped ones and the team's own. */
  choices: z.array(z.object({ code: z.string(), name: z.string(), isNeutral: z.boolean() })),
  reasons: z.array(z.string()),
  /** True where they were taken from what was heard, and nobody said otherwise. */
  isHeard: z.boolean(),
  /** False for an executive escalation (R110). */
  needsReason: z.boolean(),
  /** True where it counts against nobody (R14). */
  isNeutral: z.boolean(),
  impact: maybe(z.object({ classes: z.array(z.enum(IMPACT_CLASSES)), money: maybe(money), note: maybe(z.string()) })),
  scores: z.object({
    satisfactionBefore: score,
    satisfactionAfter: score,
    loyaltyBefore: score,
    loyaltyAfter: score,
  }),
  reviews: z.array(
    z.object({ id: z.string(), site: z.string(), url: maybe(z.string()), state: z.enum(REVIEW_STATES) }),
  ),
  /** Review sites of the team's list. */
  sites: z.array(z.string()),
});
export type ImpactView = z.infer<typeof impactViewSchema>;
