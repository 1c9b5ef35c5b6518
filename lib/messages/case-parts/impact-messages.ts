import { IMPACT_CLASSES } from '../../model/events/post-mortem-events.ts';
import { money } from '../../model/events/shared.ts';
import { maybe, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';
import { REVIEW_STATES } from './impact-view.ts';

const from = ['panel', 'page'] as const;
const score = () => maybe(z.number());

export const IMPACT_MESSAGES = {
  /** Reasons, impact and scores at once; a part that is left out stays as it is. */
  'impact.record': message(
    from,
    z.object({
      id: z.string(),
      reasons: z.optional(z.array(z.string())),
      impact: z.optional(
        z.object({ classes: z.array(z.enum(IMPACT_CLASSES)), money: maybe(money), note: maybe(z.string()) }),
      ),
      scores: z.optional(
        z.object({
          satisfactionBefore: score(),
          satisfactionAfter: score(),
          loyaltyBefore: score(),
          loyaltyAfter: score(),
        }),
      ),
    }),
    caseViewSchema,
  ),
  /** A review that was threatened, appeared or is gone (R84). @throws ProblemError `bad-link` */
  'impact.review': message(
    from,
    z.object({
      id: z.string(),
      review: z.string().check(z.minLength(8), z.maxLength(64)),
      site: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      url: maybe(z.string().check(z.maxLength(2000))),
      state: z.enum(REVIEW_STATES),
    }),
    caseViewSchema,
  ),
} as const;
