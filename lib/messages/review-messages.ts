import { agendaSchema } from '../model/agenda.ts';
import { day } from '../model/events/shared.ts';
import { instant, maybe, z } from '../model/z.ts';
import { namedWhoSchema } from './case-parts/named-who.ts';
import { whoSchema } from './case-parts/who.ts';
import { message, nothing } from './define-message.ts';

/** What a review is about (R98). */
export const REVIEW_TOPICS = ['process', 'product', 'training', 'other'] as const;

const text = () => z.string().check(z.minLength(1), z.maxLength(4000));
const minutes = () => z.number().check(z.minimum(5), z.maximum(600));
const state = z.enum(['running', 'due', 'overdue', 'planned', 'held']);
const listed = z.object({
  id: z.string(),
  /** Such as "Q3 2026", in the reader's words. */
  name: z.string(),
  state,
  at: maybe(instant()),
});
export type ReviewListed = z.infer<typeof listed>;

const reviewView = z.object({
  ...listed.shape,
  planned: maybe(
    z.object({ at: instant(), minutes: z.number(), place: maybe(z.string()), invited: z.array(namedWhoSchema) }),
  ),
  held: maybe(z.object({ at: instant(), people: z.array(z.object({ name: z.string(), came: z.boolean() })) })),
  /** What to propose while nothing is planned: whom the team's policy asks, for how long, when. */
  proposed: z.object({ at: instant(), minutes: z.number(), invited: z.array(namedWhoSchema) }),
  notes: z.array(z.object({ topic: z.enum(REVIEW_TOPICS), text: z.string(), by: z.string(), at: instant() })),
  actions: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      owner: z.string(),
      dueOn: day(),
      isOverdue: z.boolean(),
      doneAt: maybe(instant()),
    }),
  ),
  agenda: agendaSchema,
  markdown: z.string(),
  /** Calendar file; null until it is planned. */
  ics: z.nullable(z.string()),
});
export type ReviewView = z.infer<typeof reviewView>;

const id = z.string().check(z.regex(/^\d{4}-Q[1-4]$/));

/** Quarterly reviews (R97, R98). Each act answers with the review as it then stands. */
export const REVIEW_MESSAGES = {
  'review.list': message(['page'], nothing, z.object({ quarters: z.array(listed) })),
  /** Quarters that ended more than 30 days ago and were not reviewed. */
  'review.overdue': message(['page'], nothing, z.object({ quarters: z.array(listed) })),
  'review.get': message(['page'], z.object({ id }), reviewView),
  'review.plan': message(
    ['page'],
    z.object({ id, at: instant(), minutes: minutes(), place: maybe(z.string()), invited: z.array(whoSchema) }),
    reviewView,
  ),
  'review.hold': message(
    ['page'],
    z.object({ id, at: instant(), people: z.array(z.object({ who: whoSchema, came: z.boolean() })) }),
    reviewView,
  ),
  'review.note': message(['page'], z.object({ id, topic: z.enum(REVIEW_TOPICS), text: text() }), reviewView),
  'review.add-action': message(
    ['page'],
    z.object({ id, action: z.string(), what: text(), owner: whoSchema, dueOn: day() }),
    reviewView,
  ),
  'review.finish-action': message(['page'], z.object({ id, action: z.string(), done: z.boolean() }), reviewView),
} as const;
