import { METRICS, PRIORITIES, STATUSES } from '../model/kinds.ts';
import { calendarSchema, slaSchema } from '../model/policy.ts';
import { maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const PREVIEW_KINDS = ['evening', 'early', 'holiday', 'clock-change', 'own'] as const;

const example = z.object({
  kind: z.enum(PREVIEW_KINDS),
  /** Moments as the reader's language writes them, in the zone of the calendar. */
  created: z.string(),
  /** What makes this one tricky: the local date of the holiday or of the clock change. */
  about: maybe(z.string()),
  /** Hours the clocks move by, where they do; negative where they go back. */
  shift: maybe(z.number()),
  /** `due` is null where the calendar never opens that long. */
  clocks: z.array(z.object({ metric: z.enum(METRICS), due: z.nullable(z.string()) })),
});
export type PreviewExample = z.infer<typeof example>;

/** What an import could not take over; the words for it are in the catalogue under `hours.note.<code>`. */
const note = z.object({ code: z.string(), name: z.string(), value: z.optional(z.string()) });
export type ImportNote = z.infer<typeof note>;

const DESK_REFUSALS = ['no-tab', 'not-signed-in', 'not-allowed', 'no-plan', 'busy', 'strange', 'nothing'] as const;

const brought = { calendars: z.array(calendarSchema), slas: z.array(slaSchema) };

/** From the editor of hours and targets to the background. */
export const HOURS_MESSAGES = {
  /** What holds where an SLA says nothing: the statuses in which each metric pauses, and this computer's zone. */
  'hours.basics': message(
    ['page'],
    nothing,
    z.object({
      timeZone: z.string(),
      pauses: z.array(z.object({ metric: z.enum(METRICS), statuses: z.array(z.enum(STATUSES)) })),
    }),
  ),
  /** When tickets would be due by parts that are not saved yet. */
  'hours.preview': message(
    ['page'],
    z.object({
      /** Calendars and SLAs as they stand in the editor, right or wrong. */
      values: z.unknown(),
      sla: z.string(),
      priority: z.nullable(z.enum(PRIORITIES)),
      /** A local time such as `2026-11-20T16:30`, in the SLA's zone. */
      own: z.nullable(z.string()),
    }),
    /** Null where something in the SLA or its calendar cannot be counted with. */
    z.object({ preview: z.nullable(z.object({ zone: z.string(), examples: z.array(example) })) }),
  ),
  /** The days of a calendar file, none of which is taken over yet. */
  'hours.ics': message(
    ['page'],
    z.object({ text: z.string(), timeZone: z.string() }),
    z.union([
      z.object({
        ok: z.literal(true),
        days: z.array(z.object({ date: z.string(), title: z.string() })),
        unread: z.number(),
        /** Entries that last only part of a day: no holidays. */
        partly: z.number(),
        from: z.string(),
        until: z.string(),
      }),
      z.object({
        ok: z.literal(false),
        fault: z.enum(['too-long', 'no-calendar', 'no-events', 'too-many']),
        most: z.number(),
      }),
    ]),
  ),
  /** A policy file's calendars and SLAs; nothing is taken over yet. */
  'hours.file': message(
    ['page'],
    z.object({ text: z.string() }),
    z.union([
      z.object({ ok: z.literal(true), ...brought }),
      z.object({
        ok: z.literal(false),
        errors: z.array(z.object({ line: z.number(), path: z.string(), message: z.string() })),
      }),
    ]),
  ),
  /** What the helpdesk in an open tab has; nothing is taken over yet. */
  'hours.desk': message(
    ['page'],
    nothing,
    z.union([
      z.object({ ok: z.literal(true), host: z.string(), ...brought, notes: z.array(note) }),
      z.object({
        ok: z.literal(false),
        refusal: z.enum(DESK_REFUSALS),
        host: maybe(z.string()),
      }),
    ]),
  ),
} as const;
