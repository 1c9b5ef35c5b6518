import { deriveClocks } from '../../lib/clocks/compute-clocks.ts';
import { findCalendar } from '../../lib/clocks/find-sla.ts';
import { formatMoment } from '../../lib/clocks/format-moment.ts';
import { formatInstant } from '../../lib/clocks/instants.ts';
import { readTimeline } from '../../lib/clocks/read-timeline.ts';
import type { PreviewExample } from '../../lib/messages/hours-messages.ts';
import type { Priority } from '../../lib/model/kinds.ts';
import { type Calendar, calendarSchema, type Policy, type Sla, slaSchema } from '../../lib/model/policy.ts';
import { ticketSchema } from '../../lib/model/ticket.ts';
import { findTrickyMoments } from './hours-moments.ts';

type Asked = { sla: string; priority: Priority | null; own: string | null };
type Clocks = { metric: PreviewExample['clocks'][number]['metric']; due: number | null }[];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The one whose id it is, where it can be used: what is wrong elsewhere in the editor must not blind this. */
function findUsable(values: unknown, part: 'calendars' | 'slas', id: string): unknown {
  const list = isRecord(values) ? values[part] : undefined;
  return Array.isArray(list) ? list.find((each) => isRecord(each) && each.id === id) : undefined;
}

/** A ticket with nothing but a customer's message, as of the moment it is written. */
function ticketAt(ms: number, priority: Priority | null) {
  const at = formatInstant(ms);
  return ticketSchema.parse({
    site: 'custom:preview',
    key: 'preview/1',
    url: 'https://preview.example/1',
    observedAt: at,
    createdAt: at,
    subject: '',
    channel: 'other',
    status: 'open',
    priority,
    history: [],
    requester: { name: '-' },
    messages: [{ id: 'm1', role: 'customer', text: '-', sentAt: at }],
  });
}

function clocksAt(ms: number, priority: Priority | null, policy: Policy): Clocks {
  return deriveClocks(readTimeline(ticketAt(ms, priority)), policy).map(({ metric, due }) => ({ metric, due }));
}

/**
 * When tickets would fall due by an SLA as it stands in an editor, at moments where clocks usually go wrong and at one that is
 * asked for. Its condition is left aside: the preview is of this SLA. Null where it or its calendar is not usable.
 *
 * @param now epoch milliseconds
 * @param language BCP 47 tag in which moments are written
 */
export function previewHours(
  values: unknown,
  asked: Asked,
  policy: Policy,
  now: number,
  language: string,
): { zone: string; examples: PreviewExample[] } | null {
  const parsed = slaSchema.safeParse(findUsable(values, 'slas', asked.sla));
  if (!parsed.success) return null;
  const sla: Sla = { ...parsed.data, when: { all: [] }, guess: false };
  let calendar: Calendar | null = null;
  if (sla.calendar !== null) {
    const given = calendarSchema.safeParse(findUsable(values, 'calendars', sla.calendar));
    if (!given.success) return null;
    calendar = given.data;
  }
  const edited: Policy = { ...policy, slas: [sla], calendars: calendar ? [calendar] : policy.calendars };
  const zone = findCalendar(sla, edited)?.timeZone ?? policy.calendars[0]?.timeZone ?? 'UTC';
  const example = (
    kind: PreviewExample['kind'],
    created: number,
    more: Partial<PreviewExample> = {},
    clocks: Clocks = clocksAt(created, asked.priority, edited),
  ): PreviewExample => ({
    kind,
    created: formatMoment(created, language, zone),
    ...more,
    clocks: clocks.map(({ metric, due }) => ({
      metric,
      due: due === null ? null : formatMoment(due, language, zone, created),
    })),
  });
  const examples = findTrickyMoments(calendar, zone, now).flatMap(({ kind, created, about, shift, until }) => {
    const clocks = clocksAt(created, asked.priority, edited);
    // Where everything is due before the tricky moment comes, it shows nothing.
    if (until !== undefined && !clocks.some(({ due }) => due !== null && due > until)) return [];
    return [example(kind, created, { ...(about && { about }), ...(shift && { shift }) }, clocks)];
  });
  const own = asked.own === null ? null : readOwn(asked.own, zone);
  if (own !== null) examples.push(example('own', own));
  return { zone, examples };
}

/** A local time somebody set; null where it is none. */
function readOwn(local: string, zone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null; // the field is not whole yet
  }
}
