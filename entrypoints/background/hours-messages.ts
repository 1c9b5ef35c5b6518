import { TICKET_METRICS } from '../../lib/clocks/find-instance.ts';
import { pausesOf } from '../../lib/clocks/read-spans.ts';
import { readIcs } from '../../lib/imports/read-ics.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { calendarSchema } from '../../lib/model/policy.ts';
import { localTimeZone } from '../../lib/policy/default-calendar.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { type Background, readMoment } from './context.ts';
import { readDeskHours } from './hours-desk.ts';
import { previewHours } from './hours-preview.ts';

/** Holidays are read from this year's first day on, for so many years. */
const YEARS_AHEAD = 3;

/** What the editor of hours and targets asks. Nothing here saves anything: `parts.set` does. */
export function hoursMessages(bg: Background): Handlers {
  return {
    'hours.basics': () => ({
      timeZone: localTimeZone(),
      pauses: TICKET_METRICS.map((metric) => ({ metric, statuses: [...pausesOf(undefined, metric)] })),
    }),
    'hours.preview': async ({ values, ...asked }) => {
      const { policy, say } = await readMoment(bg);
      return { preview: previewHours(values, asked, policy, Date.now(), say('clock.locale')) };
    },
    'hours.ics': ({ text, timeZone }) => readHolidays(text, timeZone),
    'hours.file': ({ text }) => readPolicyFile(text),
    'hours.desk': () => readDeskHours(),
  };
}

function readHolidays(text: string, timeZone: string): Answer<'hours.ics'> {
  const today = Temporal.Now.plainDateISO();
  const window = { from: `${today.year}-01-01`, until: today.add({ years: YEARS_AHEAD }).toString() };
  const read = readIcs(text, window);
  if (!read.ok) return read;
  const days = new Map<string, string>();
  let partly = 0;
  // A zone that is still being typed: this computer's will do for a file whose entries have hours.
  const zone = calendarSchema.shape.timeZone.safeParse(timeZone).success ? timeZone : localTimeZone();
  for (const { allDay, from, until, title } of read.events) {
    const [first, last] = allDay ? [from, until] : wholeDays(from, until, zone);
    if (first === last) partly++;
    for (let day = Temporal.PlainDate.from(first); day.toString() < last; day = day.add({ days: 1 })) {
      const date = day.toString();
      if (date >= window.from && date < window.until && !days.has(date)) days.set(date, title);
    }
  }
  return {
    ok: true,
    days: [...days].map(([date, title]) => ({ date, title })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    unread: read.unread,
    partly,
    ...window,
  };
}

/** The local days that an entry with times covers from midnight to midnight: half-open, empty where it covers none. */
function wholeDays(from: string, until: string, timeZone: string): [string, string] {
  const local = (text: string) =>
    text.endsWith('Z')
      ? Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDateTime()
      : Temporal.PlainDateTime.from(text);
  const [start, end] = [local(from), local(until)];
  const isMidnight = start.toPlainTime().equals(Temporal.PlainTime.from('00:00'));
  const first = (isMidnight ? start : start.add({ days: 1 })).toPlainDate().toString();
  const last = end.toPlainDate().toString();
  return first < last ? [first, last] : [first, first];
}

function readPolicyFile(text: string): Answer<'hours.file'> {
  const parsed = parsePolicy(text);
  if (!parsed.ok)
    return { ok: false, errors: parsed.errors.map(({ line, path, message }) => ({ line, path, message })) };
  const { calendars = [], slas = [] } = parsed.policy;
  return { ok: true, calendars, slas };
}
