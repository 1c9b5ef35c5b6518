import { eventInstant, findData } from '../../cases/read-data.ts';
import { sortEvents } from '../../cases/sort-events.ts';
import type { EventData } from '../../model/case-events.ts';
import type { LogEvent } from '../../model/event.ts';

/** Types of events that shares are made of. */
export const SHARE_EVENTS = [
  'person.practice-shared',
  'person.practice-withdrawn',
  'person.practice-answered',
] as const;

/** What somebody chose to show a coach, and what coaches answered. Texts are vault items. */
export interface Share {
  /** The event of the share. */
  id: string;
  by: string;
  /** ISO 8601 instant. */
  at: string;
  exercises: EventData<'person.practice-shared'>['exercises'];
  words: string | null;
  answers: { id: string; by: string; at: string; text: string }[];
}

/**
 * What is shared now, the newest first, each with its answers, the oldest first (R96, R100). Only whoever shared something takes it
 * back, and with it goes what was answered. The same in whatever order the events come, and however often.
 */
export function foldShares(events: Iterable<LogEvent>): Share[] {
  const shares = new Map<string, Share>();
  const sorted = sortEvents(events);
  for (const event of sorted) {
    const shared = findData('person.practice-shared', event);
    if (!shared || shares.has(event.id)) continue;
    const { exercises, words } = shared;
    shares.set(event.id, {
      ...{ id: event.id, by: event.by, at: eventInstant(event) },
      ...{ exercises, words: words ?? null, answers: [] },
    });
  }
  for (const event of sorted) {
    const answered = findData('person.practice-answered', event);
    const share = answered && shares.get(answered.share);
    if (!share || share.answers.some(({ id }) => id === event.id)) continue;
    share.answers.push({ id: event.id, by: event.by, at: eventInstant(event), text: answered.text });
  }
  for (const event of sorted) {
    const share = findData('person.practice-withdrawn', event)?.share;
    if (share !== undefined && shares.get(share)?.by === event.by) shares.delete(share);
  }
  return [...shares.values()].reverse();
}
