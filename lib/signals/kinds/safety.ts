import type { SignalDefinition } from '../definition.ts';

/** Danger to people: a product that burns, violence, self-harm. Never muted, and calm words do not settle it. */
export const safety: SignalDefinition = {
  kind: 'safety',
  from: 'customer',
  points: { explicit: 50, tone: 20 },
  floor: 80,
  isThreat: true,
};
