import { doubtOf, type Instance, latestTime, NOT_LOADED } from './instance.ts';
import type { Timeline } from './read-timeline.ts';
import type { Turn } from './read-turns.ts';

/** A stretch of customer messages that waits, or waited, for an answer. */
interface Burst {
  first: Turn;
  /** Index of its first turn. */
  index: number;
  /** No reply and no resolution came before it: the first-reply clock covers it. */
  opening: boolean;
  end: Instance['end'];
  /** Index after its last turn. */
  until: number;
}

/** When the ticket was resolved between two turns: only told where the times on both sides are. */
function solveBetween({ solves }: Timeline, after: number | null, before: number): number | undefined {
  return after === null ? undefined : solves.find((solve) => solve >= after && solve < before);
}

function readBursts(timeline: Timeline): Burst[] {
  const { turns, solves, doneNow, now } = timeline;
  const bursts: Burst[] = [];
  let open: Burst | null = null;
  let answered = false;
  const end = (burst: Burst, kind: 'met' | 'cancelled', at: number | null, latest: number, until: number) => {
    bursts.push({ ...burst, end: { kind, at, latest }, until });
    answered = true;
    open = null;
  };
  turns.forEach((turn, index) => {
    if (turn.who === 'unknown') return;
    // An answer that comes with the resolution fulfils; only a resolution before it cancels.
    const solved: number | undefined =
      open && turn.at !== null ? solveBetween(timeline, open.first.at, turn.at) : undefined;
    if (open && solved !== undefined) end(open, 'cancelled', solved, solved, index);
    if (!answered && turn.at !== null) answered = solves.some((solve) => solve < (turn.at ?? 0));
    if (turn.who === 'reply') {
      if (open) end(open, 'met', turn.at, latestTime(timeline, index), index);
      answered = true;
    } else open ??= { first: turn, index, opening: !answered, end: null, until: turns.length };
  });
  const last = open as Burst | null;
  if (!last) return bursts;
  const solved = solveBetween(timeline, last.first.at, Number.POSITIVE_INFINITY);
  if (solved !== undefined) end(last, 'cancelled', solved, solved, turns.length);
  else if (doneNow && (!timeline.statusKnown || last.first.at === null))
    end(last, 'cancelled', null, now, turns.length);
  else bursts.push(last);
  return bursts;
}

/** The last burst, where it waits and the helpdesk says since when. */
function toldWait({ waitingSince, now }: Timeline, bursts: readonly Burst[]): Burst | undefined {
  const last = bursts.at(-1);
  return waitingSince !== null && waitingSince <= now && last?.end === null ? last : undefined;
}

/**
 * Next reply: from the oldest unanswered customer message (case 10) to the next public answer, again each time. Resolving
 * ends it without a miss (case 11); a message that re-opens starts a new one (case 9). The latest run is given.
 *
 * Where the helpdesk itself says since when the customer waits, that stands: also where not all of the conversation is there.
 *
 * @param afterFirst leave out what the first-reply clock already covers
 */
export function findNextReply(timeline: Timeline, afterFirst: boolean): Instance | null {
  const bursts = readBursts(timeline);
  const told = toldWait(timeline, bursts);
  if (timeline.partlyLoaded) {
    // Whether an answer came before what is there is not known, unless one is there.
    return told && (!afterFirst || !told.opening)
      ? { start: timeline.waitingSince, end: null, doubt: null }
      : NOT_LOADED;
  }
  const burst = bursts.findLast(({ opening }) => !afterFirst || !opening);
  if (!burst) return null;
  if (told === burst) return { start: timeline.waitingSince, end: null, doubt: null };
  return {
    start: burst.first.at,
    end: burst.end,
    doubt: doubtOf(timeline, timeline.turns.slice(burst.index, burst.until)),
  };
}

/** The customer's oldest message that nobody answered, and whether that is sure; undefined where nobody waits. */
export function findWaiting(timeline: Timeline): { first: Turn; sure: boolean } | undefined {
  if (timeline.ticket.mergedInto) return undefined;
  const bursts = readBursts(timeline);
  const burst = bursts.at(-1);
  if (!burst || burst.end) return undefined;
  if (toldWait(timeline, bursts)) return { first: { ...burst.first, at: timeline.waitingSince }, sure: true };
  return { first: burst.first, sure: doubtOf(timeline, timeline.turns.slice(burst.index)) === null };
}
