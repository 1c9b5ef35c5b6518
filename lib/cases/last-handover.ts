import type { Case } from '../model/case.ts';
import { eventInstant, findData } from './read-data.ts';

/** The hand-over that is in force: since when it runs, who began it, and how. */
export interface LastHandover {
  /** Id of the event that began it. */
  id: string;
  /** ISO 8601 instant. */
  at: string;
  /** Person id. */
  by: string;
  type: 'opened' | 'raised' | 'handed-over' | 'returned';
}

/**
 * The latest event of a case that gave it to somebody: its opening, a raise, a hand-over, or a return (R60). From it the time
 * to acknowledge counts.
 */
export function lastHandover(it: Case): LastHandover {
  for (const event of it.timeline.toReversed()) {
    const isOne =
      findData('case.handed-over', event) ?? findData('case.returned', event) ?? findData('case.raised', event);
    if (!isOne) continue;
    const type = event.type.slice('case.'.length) as LastHandover['type'];
    return { id: event.id, at: eventInstant(event), by: event.by, type };
  }
  return { id: it.timeline[0]?.id ?? it.id, at: it.openedAt, by: it.openedBy, type: 'opened' };
}
