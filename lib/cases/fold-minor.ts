import type { LogEvent } from '../model/event.ts';
import { eventInstant, findData } from './read-data.ts';
import { sortEvents } from './sort-events.ts';

/** A minor issue of one ticket: a defect that is known, and the day by which it is promised to be fixed (R3, R4). */
export interface Minor {
  /** Vault item of the defect's reference. */
  defect: string;
  /** A date such as `2026-12-06`. */
  fixOn: string;
  recordedAt: string;
  by: string;
  /** When the customer was told of that date; null while they were not, and again after the date was changed. */
  toldAt: string | null;
  doneAt: string | null;
}

/** What is known of a ticket's minor issue; null where there is none. The latest record stands. */
export function foldMinor(events: Iterable<LogEvent>): Minor | null {
  let minor: Minor | null = null;
  for (const event of sortEvents(events)) {
    const at = eventInstant(event);
    const recorded = findData('ticket.minor-recorded', event);
    if (recorded) {
      const { defect, fixOn } = recorded;
      const stillTold: string | null = minor && minor.fixOn === fixOn ? minor.toldAt : null;
      minor = { defect, fixOn, recordedAt: at, by: event.by, toldAt: stillTold, doneAt: null };
    }
    if (minor && findData('ticket.minor-told', event)) minor = { ...minor, toldAt: at };
    if (minor && findData('ticket.minor-done', event)) minor = { ...minor, doneAt: at };
  }
  return minor;
}
