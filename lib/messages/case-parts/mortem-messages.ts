import { agendaSchema } from '../../model/agenda.ts';
import { ACTION_KINDS, QUESTIONS } from '../../model/events/post-mortem-events.ts';
import { day } from '../../model/events/shared.ts';
import { maybe, moment, z } from '../../model/z.ts';
import { message, nothing } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';
import { actionViewSchema } from './mortem-view.ts';
import { whoSchema } from './who.ts';

const from = ['panel', 'page'] as const;
const text = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));
const line = () => z.string().check(z.maxLength(500));
const minutes = () => z.number().check(z.minimum(5), z.maximum(600));
const people = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.minLength(1), z.maxLength(100));
/** Made by the page, so that an answer that was lost is not said twice. */
const newId = () => z.string().check(z.minLength(8), z.maxLength(64));

export const MORTEM_MESSAGES = {
  'mortem.plan': message(
    from,
    z.object({ id: z.string(), at: moment(), minutes: minutes(), place: maybe(line()), invited: people(whoSchema) }),
    caseViewSchema,
  ),
  /** Who came (R76). */
  'mortem.hold': message(
    from,
    z.object({ id: z.string(), at: moment(), people: people(z.object({ who: whoSchema, came: z.boolean() })) }),
    caseViewSchema,
  ),
  'mortem.answer': message(
    from,
    z.object({ id: z.string(), question: z.enum(QUESTIONS), text: text() }),
    caseViewSchema,
  ),
  'mortem.add-action': message(
    from,
    z.object({
      id: z.string(),
      action: newId(),
      kind: z.enum(ACTION_KINDS),
      what: text(),
      owner: whoSchema,
      dueOn: day(),
    }),
    caseViewSchema,
  ),
  /** What is left out stays as it is. */
  'mortem.change-action': message(
    from,
    z.object({
      id: z.string(),
      action: z.string(),
      what: maybe(text()),
      owner: maybe(whoSchema),
      dueOn: maybe(day()),
    }),
    caseViewSchema,
  ),
  'mortem.finish-action': message(
    from,
    z.object({ id: z.string(), action: z.string(), done: z.boolean() }),
    caseViewSchema,
  ),
  'mortem.rule-out-actions': message(from, z.object({ id: z.string(), reason: text() }), caseViewSchema),
  /** Waives the post-mortem, with a reason and a name (R75). */
  'mortem.waive': message(
    from,
    z.object({ id: z.string(), reason: text(), name: line().check(z.trim(), z.minLength(1)) }),
    caseViewSchema,
  ),
  /** The agenda, made of the log; `ics` where a meeting is planned. */
  'mortem.agenda': message(
    from,
    z.object({ id: z.string() }),
    z.object({ agenda: agendaSchema, markdown: z.string(), ics: maybe(z.string()) }),
  ),
  /** Actions of all cases that are not done, the overdue first, and how many were done. */
  'actions.list': message(
    ['page'],
    nothing,
    z.object({
      open: z.array(z.object({ case: z.string(), ref: z.string(), subject: z.string(), ...actionViewSchema.shape })),
      done: z.number(),
    }),
  ),
} as const;
