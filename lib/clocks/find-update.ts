import { isOver } from '../model/ticket-life.ts';
import { doubtOf, type Instance, NOT_LOADED } from './instance.ts';
import type { Timeline } from './read-timeline.ts';

/** True where the ticket was solved before a moment and still is at it: a word said after the end promises no other. */
function isOverAt({ states, statusKnown }: Timeline, at: number): boolean {
  if (!statusKnown) return false;
  return (
    isOver(states.findLast(({ from }) => from < at)?.status) &&
    isOver(states.findLast(({ from }) => from <= at)?.status)
  );
}

/**
 * Periodic and pausable update: from the latest public answer to the next one, so never before the first reply (case 17).
 * Resolving ends it, and what is said on a ticket that is solved starts none.
 */
export function findUpdate(timeline: Timeline): Instance | null {
  const { turns, solves, doneNow, statusKnown, now } = timeline;
  if (timeline.partlyLoaded) return NOT_LOADED;
  const index = turns.findLastIndex(({ who }) => who === 'reply');
  const reply = turns[index];
  if (!reply || (reply.at !== null && isOverAt(timeline, reply.at))) return null;
  const solved = reply.at === null ? undefined : solves.find((solve) => solve >= (reply.at ?? 0));
  const ended = solved !== undefined || (doneNow && (!statusKnown || reply.at === null));
  return {
    start: reply.at,
    end: ended ? { kind: 'cancelled', at: solved ?? null, latest: solved ?? now } : null,
    doubt: doubtOf(timeline, turns.slice(index + 1)),
  };
}
