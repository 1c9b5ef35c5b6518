import type { SignalDefinition } from '../definition.ts';

/** Any other extraordinary measure (R33): an ultimatum, money kept back, a visit, a formal complaint, a boycott. */
export const extraordinaryThreat: SignalDefinition = {
  kind: 'extraordinary-threat',
  from: 'customer',
  points: { explicit: 35, tone: 15 },
  floor: 60,
  isThreat: true,
};
