import type { Sight, SignalDefinition, View } from '../definition.ts';

const CLOSED = new Set(['solved', 'closed']);

/** Came back from solved or closed. Once may be a thank-you that re-opened the ticket by itself. */
function seeReopenings({ ticket }: View): Sight[] {
  const times = (ticket.history ?? []).filter(
    ({ field, from, to }) => field === 'status' && CLOSED.has(from ?? '') && to && !CLOSED.has(to),
  ).length;
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
