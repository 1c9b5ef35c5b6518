import type { SignalDefinition } from '../definition.ts';

/** Threatens to leave (R31). A request to cancel is no threat: see the packs' near misses. */
export const churnThreat: SignalDefinition = {
  kind: 'churn-threat',
  from: 'customer',
  points: { explicit: 35, tone: 15 },
  floor: 60,
  isThreat: true,
};
