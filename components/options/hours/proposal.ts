import type { ImportNote } from '../../../lib/messages/hours-messages.ts';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { findCatchAll } from './find-catch-all.ts';

/** Calendars and SLAs that could be taken over: from a template, a file or the helpdesk. */
export interface Proposal {
  title: string;
  /** What should be known of it before it is taken over. */
  text?: string;
  calendars: Calendar[];
  slas: Sla[];
  notes?: readonly ImportNote[];
}

interface Values {
  calendars: Calendar[];
  slas: Sla[];
}

/** An id nobody has yet. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

/**
 * What is here with a proposal taken over: in its place, or added to it. Added SLAs stand above the first that matches every
 * ticket, since none below that is ever reached; added calendars stand below, so the team's hours stay what they are. A kind of thing the proposal has none of is left alone.
 * Added ones get ids of their own, and their SLAs follow them.
 */
export function takeOver(values: Values, proposal: Proposal, how: 'replace' | 'add'): Values {
  const { calendars, slas } = proposal;
  if (how === 'replace')
    return {
      calendars: calendars.length > 0 ? calendars : values.calendars,
      slas: slas.length > 0 ? slas : values.slas,
    };
  const calendarIds = new Set(values.calendars.map(({ id }) => id));
  const slaIds = new Set(values.slas.map(({ id }) => id));
  const renamed = new Map<string, string>();
  const addedCalendars = calendars.map((calendar) => {
    const id = freeId(calendar.id, calendarIds);
    calendarIds.add(id);
    renamed.set(calendar.id, id);
    return { ...calendar, id };
  });
  const addedSlas = slas.map((sla) => {
    const id = freeId(sla.id, slaIds);
    slaIds.add(id);
    return { ...sla, id, calendar: sla.calendar === null ? null : (renamed.get(sla.calendar) ?? sla.calendar) };
  });
  return {
    calendars: [...values.calendars, ...addedCalendars],
    slas: values.slas.toSpliced(findCatchAll(values.slas), 0, ...addedSlas),
  };
}
