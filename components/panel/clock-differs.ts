import type { Clock } from '../../lib/model/assessment.ts';

/** A difference under this many milliseconds is none: helpdesks round. */
const SAME = 60_000;

/** Helpdesks call a target achieved where the ticket ended without it; that it is over is all that matters beside ours. */
const isOver = (stage: Clock['stage']) => stage === 'met' || stage === 'cancelled';

/**
 * Where the team's own SLA comes to something else than the helpdesk's own target: to another due time, or to another stage.
 * Null where both say the same, or where ours cannot be told.
 */
export function clockDiffers({ stage, dueAt, ours }: Pick<Clock, 'stage' | 'dueAt' | 'ours'>): 'due' | 'stage' | null {
  if (!ours || ours.stage === 'unknown' || stage === 'unknown') return null;
  if (isOver(stage) && isOver(ours.stage)) return null;
  if (ours.stage !== stage) return 'stage';
  if (!dueAt || !ours.dueAt) return null;
  return Math.abs(Date.parse(dueAt) - Date.parse(ours.dueAt)) < SAME ? null : 'due';
}
