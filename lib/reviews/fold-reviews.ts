import { eventInstant, findData } from '../cases/read-data.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { EventData, EventType } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { Review } from './review.ts';

type SaidBy = { at: string; by: string };
type Change<T extends EventType> = (it: Review, data: EventData<T>, said: SaidBy) => Partial<Review>;

const CHANGES: { [T in EventType]?: Change<T> } = {
  'review.planned': (it, data) => ({ planned: { ...data, plans: (it.planned?.plans ?? 0) + 1 } }),
  'review.held': (_, data, { by }) => ({ held: { ...data, by } }),
  'review.noted': (it, data, said) => ({ notes: [...it.notes, { ...data, ...said }] }),
  'review.action-added': (it, { action: id, what, owner, dueOn }, said) =>
    it.actions.some((one) => one.id === id)
      ? {}
      : { actions: [...it.actions, { id, what, owner, dueOn, done: null, ...said }] },
  'review.action-done': (it, { action, done }, said) => ({
    actions: it.actions.map((one) => (one.id === action ? { ...one, done: done ? said : null } : one)),
  }),
};

/** A review that nothing was said of yet. */
export const newReview = (id: string): Review => ({
  id,
  planned: null,
  held: null,
  notes: [],
  actions: [],
  timeline: [],
});

/** Every review by its id: a pure fold, the same whatever order the events come in and however often each comes. */
export function foldReviews(events: Iterable<LogEvent>): Map<string, Review> {
  const reviews = new Map<string, Review>();
  for (const event of sortEvents(events)) {
    if (!event.subject.startsWith('review:')) continue;
    const id = event.subject.slice('review:'.length);
    const it = reviews.get(id) ?? newReview(id);
    const change = CHANGES[event.type as EventType] as Change<EventType> | undefined;
    const data = change && findData(event.type as EventType, event);
    const next = data ? change(it, data, { at: eventInstant(event), by: event.by }) : {};
    reviews.set(id, { ...it, ...next, timeline: [...it.timeline, event] });
  }
  return reviews;
}
