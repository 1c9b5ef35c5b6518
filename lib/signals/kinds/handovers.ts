import { listMoves } from '../../model/ticket-life.ts';
import type { Sight, SignalDefinition, View } from '../definition.ts';

/** Being passed around is a trigger of its own (de-escalation facts, section 4.3). */
const MANY = 3;

function seeHandovers({ ticket }: View): Sight[] {
  const count = listMoves(ticket).length;
  return count >= MANY ? [{ kind: 'handovers', strength: 'explicit', rule: 'handovers/many', params: { count } }] : [];
}

/** Passed from one person or group to the next, three times or more. */
export const handovers: SignalDefinition = {
  kind: 'handovers',
  from: 'ticket',
  points: { explicit: 15, tone: 15 },
  floor: 0,
  isThreat: false,
  see: seeHandovers,
};
