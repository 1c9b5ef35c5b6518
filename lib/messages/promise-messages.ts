import { PROMISE_PRECISIONS } from '../model/promise.ts';
import { instant, maybe, moment, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';
import { panelStateSchema } from './panel-state.ts';

const id = () => z.string().check(z.minLength(8), z.maxLength(100));

/** A promise that is kept track of, as a list shows it. */
export const promiseLineSchema = z.object({
  id: z.string(),
  /** Hash of its ticket's key. */
  ticket: z.string(),
  quote: z.string(),
  subject: z.string(),
  requester: z.string(),
  url: maybe(z.string()),
  /** The open case it belongs to, by id and short number. */
  case: maybe(z.object({ id: z.string(), ref: z.string() })),
  who: z.string(),
  isMine: z.boolean(),
  dueAt: instant(),
  precision: z.enum(PROMISE_PRECISIONS),
  timeZone: maybe(z.string()),
  isLate: z.boolean(),
  moves: z.number(),
});
export type PromiseLine = z.infer<typeof promiseLineSchema>;

/** What we promised a customer (U2). */
export const PROMISE_MESSAGES = {
  /** Keeps track of an offered promise; `dueAt` where the person put the time right, `instead` where it takes another's place. */
  'promise.take-up': message(
    ['panel'],
    z.object({ tabId: z.number(), offer: id(), dueAt: maybe(moment()), instead: maybe(id()) }),
    panelStateSchema,
  ),
  'promise.decline': message(['panel'], z.object({ tabId: z.number(), offer: id() }), panelStateSchema),
  /** What was written since was not what was promised: that message is not asked about again. */
  'promise.not-yet': message(['panel'], z.object({ tabId: z.number(), promise: id(), at: moment() }), panelStateSchema),
  /** Done, moved or let go, in the panel and wherever promises are listed. `at`: when we wrote what was promised. */
  'promise.settle': message(
    ['panel', 'page'],
    z.object({
      ticket: z.string(),
      promise: id(),
      act: z.discriminatedUnion('what', [
        z.object({ what: z.literal('kept'), at: maybe(moment()) }),
        z.object({ what: z.literal('moved'), dueAt: moment() }),
        z.object({ what: z.literal('dropped') }),
      ]),
    }),
    nothing,
  ),
  /** Every open promise, the one due first in front; of one case, or of all. */
  'promises.list': message(
    ['page', 'panel'],
    z.object({ case: maybe(z.string()) }),
    z.object({ promises: z.array(promiseLineSchema) }),
  ),
} as const;
