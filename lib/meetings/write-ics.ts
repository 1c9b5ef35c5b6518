import ICAL from 'ical.js';

export interface Attendee {
  name: string;
  /** E-mail address, where the team's list has one. None is ever made up. */
  address?: string | null | undefined;
}

export interface Meeting {
  /** The same for the same meeting for ever, such as `case-<uuid>-post-mortem`. */
  id: string;
  /** 0 at first, one more with each change: a calendar then replaces what it has. */
  sequence: number;
  title: string;
  /** ISO 8601 instant. */
  at: string;
  minutes: number;
  place?: string | null | undefined;
  /** What it is about. */
  text?: string | null | undefined;
  people: readonly Attendee[];
  /** When this was written, as an ISO 8601 instant. */
  writtenAt: string;
}

/** The library does not count the space that a folded line begins with: with it, a line is to have 75 octets at most. */
ICAL.foldLength = 74;

/** The address of somebody who has none, as calendars know it: nobody can be written to by it. */
const NO_ADDRESS = 'invalid:nomail';
/** Signs that no calendar shows and some choke on; line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taken out
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

const plain = (text: string) => text.replace(CONTROL, '').replace(/\r\n?/g, '\n');
const oneLine = (text: string) => plain(text).replace(/\s+/gu, ' ').trim();

/** A name as a calendar's parameter: not every calendar reads a quotation mark or a backslash there as what it is. */
const asName = (text: string) => oneLine(text).replaceAll('"', "'").replaceAll('\\', '/');

/** @throws RangeError on a text that is no instant */
const utc = (instant: string) => ICAL.Time.fromJSDate(new Date(Temporal.Instant.from(instant).epochMilliseconds), true);

/**
 * A meeting as a calendar file (RFC 5545), for anybody's calendar (R76, R97). Times are in UTC, so that no time zone has to be
 * described. Whoever is invited is named; an address stands only where the team's list has one.
 * @throws RangeError where the time or the length is none
 */
export function writeIcs(meeting: Meeting): string {
  const { id, sequence, title, at, minutes, place, text, people, writtenAt } = meeting;
  if (!Number.isFinite(minutes) || minutes <= 0) throw new RangeError(`minutes: expected more than 0, got ${minutes}`);
  const entry = new ICAL.Component('vevent');
  entry.addPropertyWithValue('uid', `${oneLine(id)}@simmer`);
  entry.addPropertyWithValue('sequence', Math.max(0, Math.trunc(sequence)));
  entry.addPropertyWithValue('dtstamp', utc(writtenAt));
  entry.addPropertyWithValue('dtstart', utc(at));
  entry.addPropertyWithValue(
    'dtend',
    utc(
      Temporal.Instant.from(at)
        .add({ seconds: Math.round(minutes * 60) })
        .toString(),
    ),
  );
  entry.addPropertyWithValue('summary', oneLine(title));
  if (place?.trim()) entry.addPropertyWithValue('location', oneLine(place));
  if (text?.trim()) entry.addPropertyWithValue('description', plain(text).trim());
  for (const { name, address } of people) {
    const attendee = entry.addPropertyWithValue('attendee', address ? `mailto:${oneLine(address)}` : NO_ADDRESS);
    attendee.setParameter('cn', asName(name));
    attendee.setParameter('role', 'REQ-PARTICIPANT');
  }
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Simmer//Simmer//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addSubcomponent(entry);
  return `${calendar.toString()}\r\n`;
}
