import type { Sight, SignalDefinition, View } from '../definition.ts';

function seeRating({ ticket }: View): Sight[] {
  return ticket.satisfaction?.score === 'bad'
    ? [{ kind: 'bad-rating', strength: 'explicit', rule: 'bad-rating/satisfaction' }]
    : [];
}

/** The customer rated the ticket as bad: dissatisfaction without a word (R1). */
export const badRating: SignalDefinition = {
  kind: 'bad-rating',
  from: 'ticket',
  points: { explicit: 40, tone: 20 },
  floor: 0,
  isThreat: false,
  see: seeRating,
};
