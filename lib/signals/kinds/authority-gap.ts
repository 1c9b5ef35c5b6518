import type { SignalDefinition } from '../definition.ts';

/** The agent lacks the authority (R12, R19): neutral, it proposes a route and adds no heat (R14). */
export const authorityGap: SignalDefinition = {
  kind: 'authority-gap',
  from: 'team',
  points: { explicit: 0, tone: 0 },
  floor: 0,
  isThreat: false,
};
