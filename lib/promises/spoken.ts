import type { PromisePrecision } from '../model/promise.ts';

/** A day as people say it. Weekdays: Monday is 1. `week`: the coming one of that name, this week's, next week's. */
export type SpokenDay =
  | { kind: 'ahead'; days: number }
  | { kind: 'weekday'; weekday: number; week: 'coming' | 'this' | 'next' }
  /** A month of null is the next that has the day ahead of it. */
  | { kind: 'date'; day: number; month: number | null; year?: number }
  | { kind: 'end'; of: 'week' | 'month'; ahead: number };

/** `half`: said with morning or afternoon; missing where the hour alone was said. `zone`: whose clock, where it was said. */
export interface SpokenTime {
  hour: number;
  minute: number;
  half?: 'am' | 'pm';
  zone?: 'utc' | 'office';
}

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'end';

export type SpokenUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month';

/** One stretch of a sentence that says something of a time. `unsure` where it can be read in another way. */
export interface Piece {
  day?: SpokenDay;
  time?: SpokenTime;
  part?: DayPart;
  within?: { amount: number; unit: SpokenUnit };
  unsure?: boolean;
}

/** A piece and where it stands in the sentence, in UTF-16 offsets. */
export interface FoundPiece extends Piece {
  start: number;
  end: number;
}

/** Looks for one way to say a time. The groups of the match are `read`; undefined where they name no time after all. */
export interface TimeRule {
  find: RegExp;
  read: (match: RegExpExecArray) => Piece | undefined;
}

/** All that is known of how one language promises and says times. */
export interface PromisePack {
  /** Who says it, and that it is ahead: one of these in a sentence makes it a promise of ours. */
  ours: readonly RegExp[];
  /** What takes it back: no, if, hope, past, requests, opening hours. */
  not: readonly RegExp[];
  /** In the order in which they are tried; what one has found, no later one sees. */
  times: readonly TimeRule[];
}

/** When a promise is due. */
export interface Due {
  /** ISO 8601 instant. */
  dueAt: string;
  precision: PromisePrecision;
  /** False where the words can mean another moment, too. */
  certain: boolean;
}
