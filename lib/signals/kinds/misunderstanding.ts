import type { SignalDefinition } from '../definition.ts';

/** Talking past each other (R17): worth knowing early, hardly hot by itself. */
export const misunderstanding: SignalDefinition = {
  kind: 'misunderstanding',
  from: 'customer',
  points: { explicit: 12, tone: 6 },
  floor: 0,
  isThreat: false,
};
