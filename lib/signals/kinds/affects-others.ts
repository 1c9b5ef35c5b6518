import type { SignalDefinition } from '../definition.ts';

/** Not one customer alone. Many (aspect `many`) stand alone and propose S1; "my colleague too" is a tone. */
export const affectsOthers: SignalDefinition = {
  kind: 'affects-others',
  from: 'customer',
  points: { explicit: 30, tone: 12 },
  floor: 60,
  isThreat: false,
};
