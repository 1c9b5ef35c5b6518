import { CHANNELS } from '../../model/kinds.ts';
import { duration, maybe, moment, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema, panelStateSchema } from '../panel-state.ts';
import { whoSchema } from './who.ts';

const both = ['panel', 'page'] as const;
const id = z.string();
const text = (most: number) => z.string().check(z.maxLength(most));

/** What is done for the other customers of a case (R68–R70). */
export const SPREAD_MESSAGES = {
  'spread.plan': message(
    both,
    z.object({ id, channel: z.enum(CHANNELS), owner: whoSchema, text: text(2000), every: maybe(duration()) }),
    caseViewSchema,
  ),
  'spread.scope': message(
    both,
    z.object({
      id,
      text: text(4000).check(z.minLength(1)),
      questions: z.array(z.object({ question: text(500), answer: text(2000) })).check(z.maxLength(30)),
      issue: text(200),
      words: text(1000),
    }),
    caseViewSchema,
  ),
  'spread.add': message(
    both,
    z.object({ id, name: text(200).check(z.minLength(1)), reach: maybe(text(300)) }),
    caseViewSchema,
  ),
  /** Every ticket that the case carries and whose customer is not on the list. */
  'spread.add-group': message(both, z.object({ id }), caseViewSchema),
  'spread.remove': message(both, z.object({ id, customer: z.string() }), caseViewSchema),
  'spread.told': message(
    both,
    z.object({ id, customer: z.string(), state: z.enum(['sent', 'failed', 'not-needed']) }),
    caseViewSchema,
  ),
  /** A new text, or the next version of one. */
  'spread.write': message(
    both,
    z.object({ id, message: maybe(z.string()), language: text(35), text: text(8000).check(z.minLength(1)) }),
    caseViewSchema,
  ),
  'spread.approve': message(
    both,
    z.object({ id, message: z.string(), version: z.number(), textId: z.string(), validUntil: maybe(moment()) }),
    caseViewSchema,
  ),
  'spread.withdraw': message(both, z.object({ id, message: z.string(), version: z.number() }), caseViewSchema),
  /** The customer of the ticket in front was told with an approved text. */
  'spread.told-here': message(
    ['panel'],
    z.object({ tabId: z.number(), id, message: z.string(), version: z.number() }),
    panelStateSchema,
  ),
} as const;
