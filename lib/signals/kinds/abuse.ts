import type { SignalDefinition } from '../definition.ts';
import { hearTone } from '../hear-models.ts';

/** Insults (R28), and aggression towards the representative (R30, aspect `aggression`), which also asks for the agent's
 * protection. */
export const abuse: SignalDefinition = {
  kind: 'abuse',
  from: 'customer',
  points: { explicit: 35, tone: 15 },
  floor: 60,
  isThreat: true,
  hear: (reading) => hearTone(reading, 'abuse'),
};
