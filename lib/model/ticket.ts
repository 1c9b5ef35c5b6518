import { CHANNELS, MESSAGE_ROLES, METRICS, PRIORITIES, STATUSES } from './kinds.ts';
import { instant, maybe, z } from './z.ts';

/** Someone on a ticket. Every field may be missing: pages tell what they tell. */
export const personRefSchema = z.object({
  id: maybe(z.string()),
  name: maybe(z.string()),
  email: maybe(z.string()),
});

export type PersonRef = z.infer<typeof personRefSchema>;

export const messageSchema = z.object({
  id: z.string().check(z.minLength(1)),
  role: z.enum(MESSAGE_ROLES),
  author: maybe(z.string()),
  from: maybe(personRefSchema),
  cc: maybe(z.array(personRefSchema)),
  /** Null where the page does not prove it; a null time never feeds a clock. */
  sentAt: maybe(instant()),
  /** Plain text as sent: quoted history and signature still in it. */
  text: z.string(),
  automatic: maybe(z.boolean()),
  draft: maybe(z.boolean()),
  attachments: maybe(z.array(z.object({ name: z.string(), type: maybe(z.string()), size: maybe(z.number()) }))),
});
export type Message = z.infer<typeof messageSchema>;

export const slaTargetSchema = z.object({ metric: z.enum(METRICS), dueAt: maybe(instant()), stage: maybe(z.string()) });

/**
 * A conversation beside the ticket, with a colleague or a third party: nothing in it is the customer's, no signal is heard in it and no
 * clock of a reply knows of it. `side`: whether who asks wrote it, or who is asked; unknown where neither is proved.
 */
export const sideThreadSchema = z.object({
  id: z.string().check(z.minLength(1)),
  subject: maybe(z.string()),
  isOpen: z.boolean(),
  /** Everybody in it, ours too. */
  people: z.array(personRefSchema),
  /** Oldest first; empty where only its heading was read. */
  messages: z.array(
    z.object({
      id: z.string().check(z.minLength(1)),
      side: z.enum(['ours', 'theirs', 'unknown']),
      from: maybe(personRefSchema),
      sentAt: maybe(instant()),
      text: z.string(),
    }),
  ),
  /** When the last message came, as the helpdesk says. */
  lastAt: maybe(instant()),
});
export type SideThread = z.infer<typeof sideThreadSchema>;

/** A ticket as a site adapter or a file gives it (contract, "Ticket"). */
export const ticketSchema = z.object({
  site: z.string().check(z.minLength(1)),
  key: z.string().check(z.minLength(1)),
  aliases: maybe(z.array(z.string())),
  url: z.string(),
  observedAt: instant(),
  subject: z.string(),
  status: maybe(z.enum(STATUSES)),
  priority: maybe(z.enum(PRIORITIES)),
  channel: z._default(z.enum(CHANNELS), 'other'),
  tags: z._default(z.array(z.string()), []),
  issue: maybe(z.string()),
  group: maybe(z.object({ id: z.string(), name: maybe(z.string()) })),
  requester: z.object({
    id: maybe(z.string()),
    name: z.string(),
    email: maybe(z.string()),
    organization: maybe(z.string()),
    locale: maybe(z.string()),
    timeZone: maybe(z.string()),
  }),
  assignee: maybe(personRefSchema),
  cc: maybe(z.array(personRefSchema)),
  createdAt: maybe(instant()),
  updatedAt: maybe(instant()),
  mergedInto: maybe(z.string()),
  satisfaction: maybe(z.object({ score: z.enum(['good', 'bad']), comment: maybe(z.string()), at: maybe(instant()) })),
  messages: z.array(messageSchema),
  history: maybe(
    z.array(
      z.object({
        at: instant(),
        field: z.enum(['status', 'priority', 'assignee', 'group', 'tags', 'merge']),
        from: maybe(z.string()),
        to: maybe(z.string()),
        by: maybe(z.string()),
      }),
    ),
  ),
  slaTargets: z._default(z.array(slaTargetSchema), []),
  /** Missing where the helpdesk has none such, or they were not read. */
  sideThreads: maybe(z.array(sideThreadSchema)),
  /** Since when the customer waits for an answer, where the helpdesk itself says so. */
  waitingSince: maybe(instant()),
  coverage: maybe(z.object({ loaded: z.number(), total: z.number() })),
  provenance: maybe(z.record(z.string(), z.object({ source: z.enum(['api', 'dom', 'hand']), sure: z.boolean() }))),
});
export type Ticket = z.infer<typeof ticketSchema>;
export type TicketInput = z.input<typeof ticketSchema>;
