import { CONCESSION_KINDS } from '../../model/events/post-mortem-events.ts';
import { money } from '../../model/events/shared.ts';
import { maybe, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';
import { whoSchema } from './who.ts';

const from = ['panel', 'page'] as const;
const text = () => z.string().check(z.maxLength(4000));
const amount = () => money.check(z.refine(({ amount }) => amount >= 0, 'an amount is not negative'));

export const CONCESSIONS_MESSAGES = {
  'concession.ask': message(
    from,
    z.object({
      id: z.string(),
      /** Made by the page, so that an answer that was lost is not said twice. */
      concession: z.string().check(z.minLength(8), z.maxLength(64)),
      kind: z.enum(CONCESSION_KINDS),
      money: maybe(amount()),
      what: maybe(text()),
      approver: whoSchema,
    }),
    caseViewSchema,
  ),
  /** `who`: whoever decided, where the reader records it for them. @throws ProblemError `not-approver` */
  'concession.decide': message(
    from,
    z.object({
      id: z.string(),
      concession: z.string(),
      decision: z.enum(['approved', 'declined']),
      money: maybe(amount()),
      note: maybe(text()),
      who: maybe(whoSchema),
    }),
    caseViewSchema,
  ),
  'concession.tell': message(from, z.object({ id: z.string(), concession: z.string() }), caseViewSchema),
} as const;
