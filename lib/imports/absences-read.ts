import { type IcsFault, readIcs } from './read-ics.ts';

/** Time away that a calendar file names, half-open, as ISO 8601 instants. */
export interface FoundAbsence {
  title: string;
  from: string;
  until: string;
  allDay: boolean;
  /** What is likely time away: whole days, and entries that say so. */
  isLikely: boolean;
}

export type ReadAbsences =
  | { ok: true; found: FoundAbsence[]; unread: number }
  | { ok: false; fault: IcsFault; most: number };

/** Words for time away: English, Finnish, Estonian, Chinese, Indonesian, Japanese. */
const AWAY =
  /\b(vacation|holidays?|leave|out of office|ooo|off|away|absent|sick)\b|loma|poissa|vapaa|sairas|puhkus|puhkab|eemal|haige|休假|年假|请假|病假|不在|\b(cuti|libur|izin|sakit)\b|休暇|有給|年休|休み|欠勤/iu;

const YEARS_AHEAD = 2;

/** @param zone IANA name: of whole days and of times without a zone of their own */
function instantOf(time: string, zone: string): string {
  const zoned = time.endsWith('Z')
    ? Temporal.Instant.from(time)
    : Temporal.PlainDateTime.from(time).toZonedDateTime(zone).toInstant();
  return new Date(zoned.epochMilliseconds).toISOString();
}

/**
 * Time away in a calendar file, from now on for two years; what is over is left out. Never throws: what cannot be read comes
 * back as a fault.
 * @param zone IANA name of the person's working hours
 * @param now ISO 8601 instant
 */
export function readAbsences(text: string, zone: string, now: string): ReadAbsences {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const read = readIcs(text, { from: today.toString(), until: today.add({ years: YEARS_AHEAD }).toString() });
  if (!read.ok) return read;
  const found = read.events
    .map(({ title, allDay, from, until }) => ({
      title: title.trim().slice(0, 120),
      from: instantOf(from, zone),
      until: instantOf(until, zone),
      allDay,
      isLikely: allDay || AWAY.test(title),
    }))
    .filter(({ until }) => Date.parse(until) > Date.parse(now));
  return { ok: true, found, unread: read.unread };
}
