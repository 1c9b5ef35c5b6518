import type { SignalDefinition } from '../definition.ts';

/** The customer argues (R25): a question of facts, not yet of heat, so it has no floor. */
export const dispute: SignalDefinition = {
  kind: 'dispute',
  from: 'customer',
  points: { explicit: 20, tone: 10 },
  floor: 0,
  isThreat: false,
};
