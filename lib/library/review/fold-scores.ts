import { eventInstant, findData } from '../../cases/read-data.ts';
import { sortEvents } from '../../cases/sort-events.ts';
import type { LogEvent } from '../../model/event.ts';
import { type Criterion, SCORECARD, type ScoreAnswer } from '../../model/script-review.ts';
import { kappa, kappaInterval, type Pair } from './kappa.ts';

/** What one coach made of one reply. */
export interface Score {
  by: string;
  at: string;
  answers: Partial<Record<Criterion, ScoreAnswer>>;
  /** Vault items. */
  quotes: Partial<Record<Criterion, string>>;
}

/** So many coaches look at a reply, each without the other's answers. */
export const COACHES = 2;
/** From so many replies on that two coaches scored, their agreement is said as a number. */
export const ENOUGH_REPLIES = 10;

/** Types of events that this is made of. */
export const SCORE_EVENTS = ['script.sampled', 'script.scored'] as const;

/** Replies that were drawn, in that order, by the use they belong to, with what coaches made of each: of one coach the first, of many the first two. */
export function foldScores(events: Iterable<LogEvent>): Map<string, Score[]> {
  const samples = new Map<string, Score[]>();
  const sorted = sortEvents(events);
  for (const event of sorted) {
    for (const use of findData('script.sampled', event)?.uses ?? []) if (!samples.has(use)) samples.set(use, []);
  }
  for (const event of sorted) {
    const scored = findData('script.scored', event);
    const scores = scored && samples.get(scored.use);
    if (!scores || scores.length >= COACHES || scores.some(({ by }) => by === event.by)) continue;
    scores.push({ by: event.by, at: eventInstant(event), answers: scored.answers, quotes: scored.quotes ?? {} });
  }
  return samples;
}

/** How far two coaches agree. */
export interface Agreement {
  /** Replies that two scored, and the answers both gave to them. */
  replies: number;
  answers: number;
  /** Answers that were the same. */
  same: number;
  isEnough: boolean;
  /** Null while there are too few, or where it says nothing. */
  kappa: number | null;
  low: number | null;
  high: number | null;
  /** The criteria on which they differed most often first. */
  differing: { criterion: Criterion; differed: number; of: number }[];
}

/** Agreement over all replies that two coaches scored: Cohen's kappa with its interval, from `ENOUGH_REPLIES` on. */
export function agreementOf(samples: Iterable<readonly Score[]>): Agreement {
  const both = [...samples].flatMap(([a, b]) => (a && b ? [{ a: a.answers, b: b.answers }] : []));
  const pairOf = ({ a, b }: (typeof both)[number], criterion: Criterion): Pair[] => {
    const [first, second] = [a[criterion], b[criterion]];
    return first && second ? [[first, second]] : [];
  };
  const groups = both.map((reply) => SCORECARD.flatMap((criterion) => pairOf(reply, criterion)));
  const pairs = groups.flat();
  const isEnough = both.length >= ENOUGH_REPLIES;
  const interval = isEnough ? kappaInterval(groups) : null;
  const differing = SCORECARD.map((criterion) => {
    const own = both.flatMap((reply) => pairOf(reply, criterion));
    return { criterion, differed: own.filter(([a, b]) => a !== b).length, of: own.length };
  });
  return {
    replies: both.length,
    answers: pairs.length,
    same: pairs.filter(([a, b]) => a === b).length,
    isEnough,
    kappa: isEnough ? kappa(pairs) : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    differing: differing.filter(({ differed }) => differed > 0).sort((a, b) => b.differed - a.differed),
  };
}
