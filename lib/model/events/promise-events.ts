import { PROMISE_PRECISIONS } from '../promise.ts';
import { maybe, moment, z } from '../z.ts';
import { vaultId } from './shared.ts';

const promiseId = () => z.string().check(z.minLength(8), z.maxLength(100));

/**
 * What we promised a customer (U2), said of the ticket. Nothing is here that no person confirmed; that one was missed is
 * computed, never said.
 */
export const PROMISE_EVENTS = {
  /** Confirmed by a person, who may have put the time right. */
  'promise.made': z.object({
    promise: promiseId(),
    quote: vaultId(),
    ticketRef: maybe(vaultId()),
    dueAt: moment(),
    /** When Simmer understood it to be due, where a person said otherwise. */
    heardAt: maybe(moment()),
    saidAt: maybe(moment()),
    precision: z.enum(PROMISE_PRECISIONS),
    timeZone: maybe(z.string()),
    case: maybe(z.string()),
    /** The person of the team's list who wrote it, where that is known. */
    maker: maybe(z.string()),
  }),
  /** `at`: when we wrote what was promised. */
  'promise.kept': z.object({ promise: promiseId(), at: maybe(moment()), case: maybe(z.string()) }),
  /** A new time in place of the old one, of which the customer was told. `quote`: the words of that. */
  'promise.moved': z.object({
    promise: promiseId(),
    dueAt: moment(),
    quote: maybe(vaultId()),
    case: maybe(z.string()),
    /** The offer that it takes up, so that the same words are not offered as another promise. */
    offer: maybe(promiseId()),
  }),
  /** It was none, or nobody waits for it any more. */
  'promise.dropped': z.object({ promise: promiseId(), case: maybe(z.string()) }),
} as const;
