import type { SignalDefinition } from '../definition.ts';

/** The agent lacks the knowledge (R11, R16, R20): neutral, it proposes a route and adds no heat (R14). */
export const knowledgeGap: SignalDefinition = {
  kind: 'knowledge-gap',
  from: 'team',
  points: { explicit: 0, tone: 0 },
  floor: 0,
  isThreat: false,
};
