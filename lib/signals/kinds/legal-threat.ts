import type { SignalDefinition } from '../definition.ts';

/** Lawyer, court, regulator, chargeback (R32). An accusation alone ("this is illegal") is a tone. */
export const legalThreat: SignalDefinition = {
  kind: 'legal-threat',
  from: 'customer',
  points: { explicit: 40, tone: 20 },
  floor: 80,
  isThreat: true,
};
