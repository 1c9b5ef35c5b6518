import type { PromiseOffer } from '../../../lib/messages/promises-shown.ts';

/** What a tab keeps of the promises heard in its ticket: quotes and times, no message. */
export interface HeardPromises {
  offers: PromiseOffer[];
  /** When we wrote, latest last. */
  wrote: string[];
  /** Ids of our messages that were there: one that was not is as new as this look. */
  known: string[];
}
