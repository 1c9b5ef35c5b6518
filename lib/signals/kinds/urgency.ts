import type { SignalDefinition } from '../definition.ts';

/** A deadline or hurry adds some heat; business at a standstill or stated loss stands alone (aspects `standstill`, `loss`). */
export const urgency: SignalDefinition = {
  kind: 'urgency',
  from: 'customer',
  points: { explicit: 20, tone: 10 },
  floor: 0,
  isThreat: false,
  aspects: { standstill: { points: 35, floor: 60 }, loss: { points: 30, floor: 60 } },
};
