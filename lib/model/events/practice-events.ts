import { maybe, moment, z } from '../z.ts';
import { vaultId } from './shared.ts';

/** Exercises that somebody chose to show, and what a coach says to them (R96, R100). Subject `person:<id>` of whoever shared. */
export const PRACTICE_EVENTS = {
  /** Which exercises were done, and when; never how they went (R141). */
  'person.practice-shared': z.object({
    exercises: z.array(z.object({ id: z.string(), firstAt: moment(), lastAt: moment() })).check(z.minLength(1)),
    /** What they want to say about it. */
    words: maybe(vaultId()),
  }),
  /** Taken back by whoever shared it. `share`: the event of the share. */
  'person.practice-withdrawn': z.object({ share: z.string() }),
  /** A coach's. */
  'person.practice-answered': z.object({ share: z.string(), text: vaultId() }),
} as const;
