/**
 * How exactly a promise says its time: to the minute, within so many hours, a part of a day, a day, a week or more. What is
 * coarser than a time is due when the office closes.
 */
export const PROMISE_PRECISIONS = ['time', 'within', 'part', 'day', 'week'] as const;
export type PromisePrecision = (typeof PROMISE_PRECISIONS)[number];

/** A promise to a customer that somebody keeps track of: a projection of the `promise.*` events of one ticket (U2). */
export interface KeptPromise {
  /** The same for the same words and time in the same ticket, whoever confirmed it. */
  id: string;
  /** Hash of the ticket's key. */
  ticket: string;
  ticketRef: string | null;
  /** The case it was made in, where there was one. */
  case: string | null;
  /** Vault item of the sentence. */
  quote: string;
  /** Whoever confirmed it, by the id in the log; and the person of the team's list who wrote it, where that is known. */
  by: string;
  maker: string | null;
  saidAt: string | null;
  madeAt: string;
  dueAt: string;
  precision: PromisePrecision;
  /** The customer's zone, in which it was said. */
  timeZone: string | null;
  state: 'open' | 'kept' | 'dropped';
  /** When it was kept or let go; null while it is open. */
  endedAt: string | null;
  /** Earlier times it was due at, in order, and when the customer was told of the next. */
  moves: { from: string; at: string }[];
  /** `dueAt` while it is open, and missing afterwards: what is due is found by it. */
  openUntil?: string;
}
