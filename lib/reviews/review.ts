import type { EventData } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';

type Somebody = EventData<'review.action-added'>['owner'];

/** Who said it, and when, as an ISO 8601 instant. */
interface SaidBy {
  at: string;
  by: string;
}

/** What was agreed at a review: who does what by when. `what` is a vault item, `dueOn` a day. */
export interface ReviewAction extends SaidBy {
  id: string;
  what: string;
  owner: Somebody;
  dueOn: string;
  done: SaidBy | null;
}

/** The review of one quarter (R97, R98): a pure fold of its `review.*` events. Text is referred to by vault id. */
export interface Review {
  /** Of the subject `review:<id>`, such as `2026-Q3`. */
  id: string;
  /** As planned last; `plans` counts how often. */
  planned: (EventData<'review.planned'> & { plans: number }) | null;
  held: (EventData<'review.held'> & { by: string }) | null;
  notes: (EventData<'review.noted'> & SaidBy)[];
  actions: ReviewAction[];
  /** Every event of it in log order, also of types this version does not know. */
  timeline: LogEvent[];
}
