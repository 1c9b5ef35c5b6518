import ICAL from 'ical.js';
import { boundSeries, type SeriesPatience } from './bound-series.ts';

/** One happening of a calendar file; a series gives one for each time it happens. Half-open: `until` is the first moment after it. */
export interface IcsEvent {
  title: string;
  /** True where it is of whole days: then `from` and `until` are dates, `2026-12-24`. */
  allDay: boolean;
  /** Else an instant, `2026-12-24T07:00:00Z`, or where the file names no time zone a local time, `2026-12-24T09:00:00`. */
  from: string;
  until: string;
}

export type IcsFault = 'too-long' | 'no-calendar' | 'no-events' | 'too-many';

export type ReadIcs =
  /** `unread` counts entries that were there and could not be understood. */
  { ok: true; events: IcsEvent[]; unread: number } | { ok: false; fault: IcsFault; most: number };

const MOST_CHARACTERS = 2_000_000;
/** Entries in the file, and times that its series happen within the window. */
const MOST_ICS_ENTRIES = 2000;
/** Steps all series of a file may take to get into the window: a daily one from 1980 needs 18,000. */
const MOST_STEPS = 200_000;

const DATE = /^\d{4}-\d\d-\d\d$/;

/** An ICAL time as text. @throws RangeError on a day or an hour that does not exist */
function spell(time: ICAL.Time, tzid: string | undefined): string {
  const local = time.toString().replace(/Z$/, '');
  if (time.isDate) return Temporal.PlainDate.from(local).toString();
  const plain = Temporal.PlainDateTime.from(local).toString({ smallestUnit: 'second' });
  const name = time.zone?.tzid;
  if (name && name !== 'floating') {
    return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString();
  }
  // The file names a zone and does not describe it: the world's own list knows most of them.
  if (tzid && isZone(tzid)) return Temporal.PlainDateTime.from(local).toZonedDateTime(tzid).toInstant().toString();
  return plain;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // the caller then takes the time as a local one
  }
}

/** ICAL rolls a 45th of May over into June; here it is refused. @throws RangeError */
function checkWritten(entry: ICAL.Component): void {
  for (const name of ['dtstart', 'dtend']) {
    const written = entry.getFirstProperty(name)?.toJSON()[3];
    if (typeof written === 'string') {
      if (DATE.test(written)) Temporal.PlainDate.from(written, { overflow: 'reject' });
      else Temporal.PlainDateTime.from(written.replace(/Z$/, ''), { overflow: 'reject' });
    }
  }
}

/** Entries that change one time of a series, by the series' own id. */
function exceptionsById(entries: readonly ICAL.Component[]): Map<string, ICAL.Component[]> {
  const byId = new Map<string, ICAL.Component[]>();
  for (const entry of entries) {
    if (!entry.hasProperty('recurrence-id')) continue;
    const id = String(entry.getFirstPropertyValue('uid') ?? '');
    byId.set(id, [...(byId.get(id) ?? []), entry]);
  }
  return byId;
}

const isCancelled = (entry: ICAL.Component) =>
  String(entry.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

/** Every time an entry happens within the window. @throws Error where it cannot be understood */
function readEntry(
  entry: ICAL.Component,
  exceptions: ICAL.Component[],
  window: { from: string; until: string },
  patience: SeriesPatience,
): IcsEvent[] {
  checkWritten(entry);
  boundSeries(entry, patience);
  const event = new ICAL.Event(entry, { exceptions });
  const tzid = entry.getFirstProperty('dtstart')?.getParameter('tzid');
  const zone = typeof tzid === 'string' ? tzid : undefined;
  const found: IcsEvent[] = [];
  const add = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    const [from, until] = [spell(start, zone), spell(end, zone)];
    const isWithin = from.slice(0, 10) < window.until && until > window.from;
    if (until > from && isWithin && !isCancelled(item.component))
      found.push({ title: item.summary ?? '', allDay: start.isDate, from, until });
  };
  if (!event.isRecurring()) {
    add(event, event.startDate, event.endDate);
    return found;
  }
  const times = event.iterator();
  while (found.length <= MOST_ICS_ENTRIES) {
    const next = times.next();
    if (!next || next.toString().slice(0, 10) >= window.until) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    add(item, startDate, endDate);
  }
  return found;
}

/**
 * Reads a calendar file (RFC 5545). Series are spelled out within the window, cancelled entries are left out. Never throws: a
 * file that is none, or too much, comes back as a fault, and what is not understood in it is counted.
 *
 * @param window dates, half-open: what lies outside is left out
 */
export function readIcs(text: string, window: { from: string; until: string }): ReadIcs {
  const fail = (fault: IcsFault, most = MOST_ICS_ENTRIES): ReadIcs => ({ ok: false, fault, most });
  if (text.length > MOST_CHARACTERS) return fail('too-long', MOST_CHARACTERS);
  // Counted before it is parsed, so that a huge file costs nothing.
  const count = text.match(/^BEGIN:VEVENT/gim)?.length ?? 0;
  if (count > MOST_ICS_ENTRIES) return fail('too-many');
  let entries: ICAL.Component[];
  try {
    const calendar = ICAL.Component.fromString(text.replace(/^\uFEFF/, '').trim());
    if (calendar.name !== 'vcalendar') return fail('no-calendar');
    entries = calendar.getAllSubcomponents('vevent');
  } catch {
    return fail('no-calendar'); // the fault is the answer: what the parser says of it helps nobody
  }
  if (entries.length === 0) return fail('no-events');
  const exceptions = exceptionsById(entries);
  const events: IcsEvent[] = [];
  const patience = { left: MOST_STEPS };
  let unread = 0;
  for (const entry of entries) {
    if (entry.hasProperty('recurrence-id')) continue;
    try {
      const changed = exceptions.get(String(entry.getFirstPropertyValue('uid') ?? '')) ?? [];
      events.push(...readEntry(entry, changed, window, patience));
    } catch {
      unread++; // told to the person with what was read
    }
    if (events.length > MOST_ICS_ENTRIES) return fail('too-many');
  }
  events.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { ok: true, events, unread };
}
