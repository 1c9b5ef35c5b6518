import { ACTION_KINDS, QUESTIONS } from '../../model/events/post-mortem-events.ts';
import { day } from '../../model/events/shared.ts';
import { turnSchema } from '../../model/turn.ts';
import { instant, maybe, z } from '../../model/z.ts';
import { namedWhoSchema } from './named-who.ts';

/** An action as a page shows it. */
export const actionViewSchema = z.object({
  id: z.string(),
  kind: z.enum(ACTION_KINDS),
  what: z.string(),
  owner: namedWhoSchema,
  /** True where the reader is the owner, by name or by role. */
  isMine: z.boolean(),
  /** True where the owner is not in the team's list (any more). */
  isGone: z.boolean(),
  dueOn: day(),
  isOverdue: z.boolean(),
  done: maybe(z.object({ at: instant(), note: maybe(z.string()) })),
});
export type ActionView = z.infer<typeof actionViewSchema>;

const INVOLVEMENTS = [
  'opener',
  'owner',
  'taker',
  'fix-owner',
  'stakeholder',
  'department',
  'contact',
  'signer',
  'role',
] as const;

const answerView = maybe(z.string());

/** The post-mortem as a page shows it (R76–R81). */
export const mortemViewSchema = z.object({
  /** A light case: waived by rule (R75). */
  isLight: z.boolean(),
  meeting: maybe(
    z.object({ at: instant(), minutes: z.number(), place: maybe(z.string()), invited: z.array(namedWhoSchema) }),
  ),
  held: maybe(z.object({ at: instant(), people: z.array(z.object({ name: z.string(), came: z.boolean() })) })),
  /** Who to invite, by the log. */
  invite: z.array(z.object({ ...namedWhoSchema.shape, why: z.enum(INVOLVEMENTS) })),
  /** What we had done before it turned: a beginning of the answer to the first question (U7). */
  turn: maybe(turnSchema),
  answers: z.object({ 'root-cause': answerView, improvement: answerView, prevention: answerView }),
  /** Questions whose answers are of before the case was opened again. */
  earlier: z.optional(z.array(z.enum(QUESTIONS))),
  actions: z.array(actionViewSchema),
  /** Why no action is needed. */
  ruledOut: maybe(z.string()),
  waived: maybe(z.object({ name: z.string(), reason: z.string() })),
});
export type MortemView = z.infer<typeof mortemViewSchema>;
