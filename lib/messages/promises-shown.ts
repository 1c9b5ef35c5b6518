import { PROMISE_PRECISIONS } from '../model/promise.ts';
import { instant, maybe, z } from '../model/z.ts';

/** A promise that was heard in a reply of ours and waits for a person's word. */
export const promiseOfferSchema = z.object({
  id: z.string(),
  /** Masked, at most 160 characters. */
  quote: z.string(),
  dueAt: instant(),
  precision: z.enum(PROMISE_PRECISIONS),
  /** False where the words can mean another moment. */
  certain: z.boolean(),
  saidAt: instant(),
  /** The customer's zone, where it is known: the time was said in it. */
  timeZone: maybe(z.string()),
  /** Whoever wrote it, where it was not the reader. */
  who: maybe(z.string()),
  /** The person of the team's list who wrote it. */
  maker: maybe(z.string()),
});
export type PromiseOffer = z.infer<typeof promiseOfferSchema>;

/** What a panel shows of the promises of its ticket. */
export const promisesShownSchema = z.object({
  offers: z.array(promiseOfferSchema),
  /** Open ones, the one due first in front. */
  open: z.array(
    z.object({
      id: z.string(),
      ticket: z.string(),
      quote: z.string(),
      dueAt: instant(),
      precision: z.enum(PROMISE_PRECISIONS),
      timeZone: maybe(z.string()),
      who: maybe(z.string()),
      moves: z.number(),
      /** When we wrote again since: that may have been what was promised. */
      wroteAt: maybe(instant()),
    }),
  ),
});
export type PromisesShown = z.infer<typeof promisesShownSchema>;
