import type { SignalDefinition } from '../definition.ts';

/** Unheard, too slow, not called back, chasing an answer (R9, R23): each its own aspect with its own words. */
export const ignored: SignalDefinition = {
  kind: 'ignored',
  from: 'customer',
  points: { explicit: 25, tone: 12 },
  floor: 60,
  isThreat: false,
};
