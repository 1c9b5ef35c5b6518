import type { SignalDefinition } from '../definition.ts';

/** Asks for someone above the agent (R24), or insists on upper management (R34, aspect `upper-management`). */
export const managerDemand: SignalDefinition = {
  kind: 'manager-demand',
  from: 'customer',
  points: { explicit: 35, tone: 15 },
  floor: 60,
  isThreat: true,
};
