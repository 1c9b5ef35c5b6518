import { listReopenings } from '../../model/ticket-life.ts';
import type { Sight, SignalDefinition, View } from '../definition.ts';

function seeReopenings({ ticket }: View): Sight[] {
  const times = listReopenings(ticket).length;
  if (times === 0) return [];
  return [
    {
      kind: 'repeat-contact',
      aspect: 'reopened',
      strength: times > 1 ? 'explicit' : 'tone',
      rule: 'repeat-contact/reopened',
      params: { count: times },
    },
  ];
}

/** Says so ("the third time I write"), or the ticket was re-opened (aspect `reopened`: no words, so no floor). */
export const repeatContact: SignalDefinition = {
  kind: 'repeat-contact',
  from: 'customer',
  points: { explicit: 25, tone: 12 },
  floor: 60,
  isThreat: false,
  aspects: { reopened: { points: 20, floor: 0 } },
  see: seeReopenings,
};
