import type { Case, LastHandover } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { eventInstant, findData } from './read-data.ts';

/**
 * The latest event of a case that gave it to somebody: its opening, a raise, a hand-over, or a return (R60). From it the time
 * to acknowledge counts. One that changed nothing, because the case had gone on, is none.
 */
export function lastHandover(it: Pick<Case, 'given'>): LastHandover {
  return it.given;
}

const TYPES: Record<string, LastHandover['type']> = {
  'case.raised': 'raised',
  'case.handed-over': 'handed-over',
  'case.returned': 'returned',
};

/** The hand-over that an event began, of a case as it stood before; undefined where an event of its type begins none. */
export function beginHandover(it: Case, event: LogEvent): LastHandover | undefined {
  const type = TYPES[event.type];
  if (!type) return undefined;
  const { id, by, device } = event;
  const back = findData('case.returned', event);
  return {
    ...{ id, at: eventInstant(event), by, device, type },
    ...(back && { reason: back.reason, before: it.given.at }),
  };
}
