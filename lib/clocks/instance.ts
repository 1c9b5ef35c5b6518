import type { Timeline } from './read-timeline.ts';
import type { Turn } from './read-turns.ts';

/** One run of a clock, from what starts it to what ends it; times in epoch milliseconds. */
export interface Instance {
  /** Null where it started, but the page does not prove when. */
  start: number | null;
  end: {
    kind: 'met' | 'cancelled';
    /** Null where it ended, but the page does not prove when. */
    at: number | null;
    /** It had ended by then at the latest. */
    latest: number;
  } | null;
  /** What could make this run wrong: messages not loaded, authors not known, times not proved. */
  doubt: 'coverage' | 'authors' | null;
}

/** The earliest of some moments, of those that are known. */
export function earliest(...moments: (number | null | undefined)[]): number | null {
  const known = moments.filter((moment) => moment != null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** When the turn at an index happened at the latest: its own time, else that of the next one that is known. */
export function latestTime(timeline: Timeline, index: number): number {
  const later = timeline.turns.slice(index).find((turn) => turn.at !== null);
  return later?.at ?? timeline.now;
}

/** Doubt about a run that covers some turns: any of them may be a reply by an author nobody knows. */
export function doubtOf(timeline: Timeline, turns: readonly Turn[]): Instance['doubt'] {
  if (timeline.partlyLoaded) return 'coverage';
  return turns.some(({ who }) => who === 'unknown') ? 'authors' : null;
}

/** A run of which nothing is known but that there may be one. */
export const NOT_LOADED: Instance = { start: null, end: null, doubt: 'coverage' };
