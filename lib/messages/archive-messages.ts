import { EVENT_KINDS } from '../model/event-kinds.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message } from './define-message.ts';
import { timelineLineSchema } from './panel-state.ts';

/** One event of a case: who, when, from where. */
export const archiveLineSchema = z.extend(timelineLineSchema, {
  kind: maybe(z.enum(EVENT_KINDS)),
  from: z.enum(['here', 'elsewhere', 'itself']),
  /** The helpdesk it came from, where the event says it. */
  site: maybe(z.string()),
  /** True where its words hold an insult, for whoever has them folded away (U10). */
  hurts: z.optional(z.boolean()),
});
export type ArchiveLine = z.infer<typeof archiveLineSchema>;

const timeline = z.object({
  lines: z.array(archiveLineSchema),
  /** Where the next page begins; null where there is none. */
  next: z.nullable(z.string()),
  /** How many there are with this filter, and without any. */
  count: z.number(),
  total: z.number(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  /** From the first signal to the escalation, in milliseconds (R2). */
  lead: z.nullable(z.number()),
});
export type TimelinePage = z.infer<typeof timeline>;

/** The whole life of a case: to look through, to print, to take along, to bring back (R2, R103). */
export const ARCHIVE_MESSAGES = {
  'case.timeline': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      filter: z.object({ kind: maybe(z.enum(EVENT_KINDS)), by: maybe(z.string()) }),
      /** Id of the last event of the page before. */
      before: maybe(z.string()),
    }),
    timeline,
  ),
  'case.report': message(
    ['page'],
    z.object({ id: z.string() }),
    z.object({
      language: z.string(),
      ref: z.string(),
      subject: z.string(),
      requester: z.string(),
      madeAt: instant(),
      /** Facts of the case, each with its name. */
      facts: z.array(z.object({ name: z.string(), text: z.string(), hurts: z.optional(z.boolean()) })),
      lead: z.nullable(z.number()),
      /** In the order of the log. */
      lines: z.array(archiveLineSchema),
    }),
  ),
  'case.export': message(
    ['panel', 'page'],
    z.object({ id: z.string(), as: z.enum(['json', 'markdown']) }),
    z.object({ name: z.string(), text: z.string() }),
  ),
  'case.import': message(
    ['page'],
    z.object({ text: z.string() }),
    z.object({
      id: z.string(),
      ref: z.string(),
      /** How many were new here; none of either where everything was here already. */
      events: z.number(),
      items: z.number(),
    }),
  ),
} as const;
