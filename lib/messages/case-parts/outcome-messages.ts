import { day, roleOrPerson } from '../../model/events/shared.ts';
import { CHANNELS } from '../../model/kinds.ts';
import { maybe, moment, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';
import { whoSchema } from './who.ts';

const both = ['panel', 'page'] as const;
const words = () => z.string().check(z.minLength(1), z.maxLength(4000));
const id = z.string();
/** What is confirmed or signed, as the page shows it (`OutcomeView.about`): of anything else, nothing is recorded. */
const about = () => maybe(z.string());
const listed = { id, ref: z.string(), subject: z.string(), requester: z.string(), isClosed: z.boolean() };

/** The end of a case, and what is asked of the customer about it (R71–R74, R92, R93, R105, R106). */
export const OUTCOME_MESSAGES = {
  'outcome.resolve': message(
    both,
    z.object({
      id,
      kind: z.enum(['fix', 'workaround']),
      summary: maybe(z.string()),
      reviewOn: maybe(day()),
      fixLink: maybe(z.string()),
    }),
    caseViewSchema,
  ),
  'outcome.fix-answer': message(
    both,
    z.object({ id, answer: z.enum(['fixed', 'kept', 'later']), note: maybe(z.string()), reviewOn: maybe(day()) }),
    caseViewSchema,
  ),
  /** Anything but a yes wants a reason (R73). */
  'outcome.customer': message(
    both,
    z.union([
      z.object({ id, answer: z.literal('yes'), reason: maybe(z.string()), of: about() }),
      z.object({ id, answer: z.enum(['no', 'unanswered']), reason: words(), of: about() }),
    ]),
    caseViewSchema,
  ),
  /** Without `who` it is whoever records it (R74). */
  'outcome.sign': message(
    both,
    z.object({
      id,
      as: z.enum(['escalation-manager', 'fix-owner', 'customer']),
      who: maybe(whoSchema),
      comfortable: z.boolean(),
      note: maybe(z.string()),
      of: about(),
    }),
    caseViewSchema,
  ),
  /** What the customer can be asked, by language tag, and which language and channel they have. */
  'outcome.questions': message(
    both,
    z.object({ id, tabId: maybe(z.number()) }),
    z.object({
      language: z.string(),
      channel: z.enum(CHANNELS),
      mood: z.record(z.string(), z.string()),
      survey: z.record(z.string(), z.string()),
      link: maybe(z.string()),
    }),
  ),
  /** The customer was asked: a person says that they sent it, or asked by talking. */
  'outcome.ask': message(
    both,
    z.object({ id, what: z.enum(['mood', 'survey-question', 'survey-link']), channel: z.enum(CHANNELS) }),
    caseViewSchema,
  ),
  /** Both reasons apart (R93). */
  'outcome.mood': message(
    both,
    z.object({
      id,
      answer: z.enum(['happy', 'partly', 'unhappy']),
      solution: maybe(z.string()),
      updates: maybe(z.string()),
    }),
    caseViewSchema,
  ),
  'outcome.score': message(
    both,
    z.object({ id, score: z.int().check(z.minimum(1), z.maximum(10)), comment: maybe(z.string()) }),
    caseViewSchema,
  ),
  'outcome.skip-survey': message(both, z.object({ id, reason: words() }), caseViewSchema),
  /** What is done about a poor score (R105). */
  'outcome.survey-action': message(
    both,
    z.object({ id, what: words(), owner: roleOrPerson, dueOn: day() }),
    caseViewSchema,
  ),
  /** Workarounds that wait for their fix (R72), and closed cases whose customers nobody asked (R106). */
  'outcome.lists': message(
    ['page'],
    z.object({}),
    z.object({
      pending: z.array(z.object({ ...listed, reviewOn: maybe(day()), isOverdue: z.boolean() })),
      unasked: z.array(z.object({ ...listed, dueAt: moment() })),
    }),
  ),
} as const;
