import type { SignalDefinition } from '../definition.ts';

/** The customer has waited long without a word from us (R8). */
export const silence: SignalDefinition = {
  kind: 'silence',
  from: 'clocks',
  points: { explicit: 25, tone: 25 },
  floor: 0,
  isThreat: false,
};
