import type { SignalDefinition } from '../definition.ts';

/** A target was missed (R18, R35). On an urgent ticket it stands alone. */
export const slaBreach: SignalDefinition = {
  kind: 'sla-breach',
  from: 'clocks',
  points: { explicit: 40, tone: 40 },
  floor: 0,
  isThreat: false,
  urgentFloor: 60,
};
