import type { SignalDefinition } from '../definition.ts';

/** A target is close (R35). The clocks say when; here is what it weighs. */
export const slaRisk: SignalDefinition = {
  kind: 'sla-risk',
  from: 'clocks',
  points: { explicit: 15, tone: 15 },
  floor: 0,
  isThreat: false,
};
