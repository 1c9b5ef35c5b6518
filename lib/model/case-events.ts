import { BEYOND_EVENTS } from './events/beyond-events.ts';
import { INVESTIGATION_EVENTS } from './events/investigation-events.ts';
import { POST_MORTEM_EVENTS } from './events/post-mortem-events.ts';
import { PRACTICE_EVENTS } from './events/practice-events.ts';
import { PROMISE_EVENTS } from './events/promise-events.ts';
import { RECEIVED_EVENTS } from './events/received-events.ts';
import { REPORT_EVENTS } from './events/report-events.ts';
import { RESOLUTION_EVENTS } from './events/resolution-events.ts';
import { SCRIPT_EVENTS } from './events/script-events.ts';
import { roleOrPerson, vaultId } from './events/shared.ts';
import { SIGNAL_EVENTS } from './events/signal-events.ts';
import {
  CASE_STEPS,
  CHANNELS,
  ESCALATION_TYPES,
  LEVELS,
  METRICS,
  MODES,
  PRIORITIES,
  SEVERITIES,
  SIGNAL_KINDS,
} from './kinds.ts';
import { TURN_ACTS } from './turn.ts';
import { maybe, moment, z } from './z.ts';

/** The data of each event type, version 1. Unknown types are kept, not parsed. */
export const EVENT_DATA = {
  'case.opened': z.object({
    /** SHA-256 of the ticket key, in hex; the key itself is in the vault item `ticketRef`. Null for a case without a ticket. */
    ticket: z.nullable(z.string()),
    ticketRef: z.nullable(vaultId()),
    site: maybe(z.string()),
    channel: z.enum(CHANNELS),
    type: z.enum(ESCALATION_TYPES),
    mode: z.enum(MODES),
    tier: z.number(),
    row: z.string(),
    severity: z.enum(SEVERITIES),
    priority: maybe(z.enum(PRIORITIES)),
    score: maybe(z.number()),
    level: maybe(z.enum(LEVELS)),
    reasons: z.array(z.string()),
    signals: z.array(
      z.object({ kind: z.enum(SIGNAL_KINDS), points: z.number(), quote: maybe(vaultId()), message: maybe(z.string()) }),
    ),
    clocks: z.array(
      z.object({
        metric: z.enum(METRICS),
        stage: z.string(),
        breached: z.boolean(),
        dueAt: maybe(moment()),
        source: z.string(),
      }),
    ),
    /** What happened, and what is at stake for the customer (R39): free text, so both are in the vault. */
    summary: maybe(vaultId()),
    stakes: maybe(vaultId()),
    /** The knowledge that is missing (functional, R11), or the authority (hierarchical, R12). */
    missing: maybe(vaultId()),
    /** Never without an owner (R38). */
    owner: roleOrPerson,
    handover: roleOrPerson,
    acknowledgeBy: maybe(moment()),
    notify: z.array(z.string()),
    /** Who else was told by a protective row (safety, abuse), whoever takes the case. */
    also: z.optional(
      z.array(
        z.object({ row: z.string(), role: z.string(), person: maybe(z.string()), acknowledgeBy: maybe(moment()) }),
      ),
    ),
    firstSignalAt: maybe(moment()),
    /** What we had done by the time the customer's words ran hot (U7): kinds and times, and what was said as vault items. */
    turn: maybe(
      z.object({
        at: moment(),
        acts: z.array(
          z.object({ kind: z.enum(TURN_ACTS), at: moment(), count: maybe(z.number()), quote: maybe(vaultId()) }),
        ),
      }),
    ),
    policyVersion: z.string(),
    /** The keyed hash its customer goes by, where there is one. */
    requester: maybe(z.string()),
    /** The customer's language as a tag, where it was heard. */
    language: maybe(z.string()),
    /** The helpdesk's group that had the ticket (`group-id.ts`), for reports by group (R136). */
    group: maybe(z.string()),
    /** Where the report came from, for a case opened by hand: support, another part of the company, a way of its own (R53). */
    intake: maybe(z.string()),
    /** Hash of whoever had the ticket in the helpdesk; null where nobody had, missing where it was not known. */
    assignee: maybe(z.string()),
    /** Why nobody's click opened it: a missed first reply (R18), or many tickets about one thing. Missing where a person did. */
    cause: maybe(z.enum(['first-reply-missed', 'similar'])),
    /** Id of the ladder in force, as it was when the case opened; null where none is climbed. */
    ladder: maybe(z.string()),
    /** Id of the destination that runs the ladder in the browsers' place. */
    pager: maybe(z.string()),
    /** Id of the calendar in whose hours the case counts; null is around the clock, missing the team's first. */
    calendar: maybe(z.string()),
  }),
  'case.step-entered': z.object({
    step: z.enum(CASE_STEPS),
    reason: maybe(vaultId()),
    /** Where the case stood for whoever said it; missing in records of before it was kept. */
    from: maybe(z.enum(CASE_STEPS)),
    /** Items that were still open, by id, where it was left all the same; and who answers for that, where they have no name here. */
    open: z.optional(z.array(z.string())),
    /** What could open an item again and was known to whoever said it: the last such number of each device (`lib/cases/may-open.ts`). */
    heard: z.optional(z.record(z.string(), z.number())),
    name: maybe(vaultId()),
  }),
  'case.item-checked': z.object({
    step: z.enum(CASE_STEPS),
    item: z.string(),
    done: z.boolean(),
    note: maybe(vaultId()),
  }),
  'case.accepted': z.object({
    role: maybe(z.string()),
    note: maybe(vaultId()),
    /** Whoever accepted, where somebody else records it: the person the team lists, else their name; and how they said so. */
    person: maybe(z.string()),
    name: maybe(vaultId()),
    how: maybe(z.enum(CHANNELS)),
  }),
  'case.owner-changed': z.object({ owner: roleOrPerson }),
  'case.severity-set': z.object({ severity: z.enum(SEVERITIES) }),
  'case.raised': z.object({
    type: z.enum(ESCALATION_TYPES),
    tier: z.number(),
    handover: roleOrPerson,
    acknowledgeBy: maybe(moment()),
  }),
  /** A step of the ladder was due and taken, or passed over because nobody is on duty for it. Its id is a hash: said once. */
  'case.step-climbed': z.object({
    ladder: z.string(),
    step: z.string(),
    /** 0 for the first time, then the number of the repeat. */
    round: z.number(),
    to: roleOrPerson,
    skipped: z.boolean(),
    /** When it was due, which is not when a browser noticed. */
    dueAt: moment(),
    /** When the hand-over began that was waiting: a later one has a ladder of its own. */
    since: maybe(moment()),
  }),
  /** Whoever it was handed to gives it back, with a reason; it waits for whoever handed it over. */
  'case.returned': z.object({
    reason: vaultId(),
    to: roleOrPerson,
    acknowledgeBy: maybe(moment()),
    /** Id of the event that handed it over: one that was handed on meanwhile is not given back. */
    of: maybe(z.string()),
  }),
  /** The case goes to somebody else, with a brief. */
  'case.handed-over': z.object({
    handover: roleOrPerson,
    acknowledgeBy: maybe(moment()),
    brief: maybe(vaultId()),
    mode: z.enum(MODES),
  }),
  /** The brief was sent, or given up on. Attempts in between are not facts of the case. */
  'case.brief-sent': z.object({
    destination: z.string(),
    kind: z.string(),
    /** When it was given to the queue: which hand-over it tells of. */
    queuedAt: maybe(moment()),
    outcome: z.enum(['sent', 'failed', 'copied', 'noted', 'mailed']),
    /** HTTP status, where there was one. */
    status: maybe(z.number()),
    brief: maybe(vaultId()),
    /** The destination's name then, for a destination that is gone by now. */
    name: maybe(z.string()),
  }),
  /** One more ticket about the same thing: it is carried by this case. */
  'case.ticket-joined': z.object({ ticket: z.string(), ticketRef: maybe(vaultId()), site: maybe(z.string()) }),
  /** Somebody says that this ticket is another matter after all: it stands alone again, whoever else lets it join. */
  'case.ticket-parted': z.object({ ticket: z.string() }),
  /** What is at stake (R39), where nobody could say it when the case opened. */
  'case.stakes-set': z.object({ stakes: vaultId() }),
  'case.note-added': z.object({ note: vaultId() }),
  /** `acknowledgeBy`: by when somebody takes it, where nobody had when it was closed. */
  'case.reopened': z.object({ reason: maybe(vaultId()), acknowledgeBy: maybe(moment()) }),
  'ticket.handled': z.object({
    ticketRef: maybe(vaultId()),
    upTo: moment(),
    level: z.enum(LEVELS),
    reason: z.string(),
  }),
  'ticket.snoozed': z.object({
    ticketRef: maybe(vaultId()),
    until: moment(),
    level: z.enum(LEVELS),
    reason: z.string(),
  }),
  /** Takes back whatever was set aside before: the ticket counts again. */
  'ticket.resumed': z.object({}),
  'ticket.disagreed': z.object({
    kind: z.enum(SIGNAL_KINDS),
    rule: maybe(z.string()),
    strength: z.enum(['explicit', 'tone']),
    /** Hash of the requester's address, so that a tone kind can be muted for that customer. */
    requester: maybe(z.string()),
    reason: z.string(),
    quote: maybe(vaultId()),
  }),
  'person.named': z.object({ name: vaultId() }),
  'policy.changed': z.object({
    part: z.string(),
    value: z.unknown(),
    base: z.nullable(z.string()),
    /** Other versions that this one settles, where two people had changed the part at once. */
    also: z.optional(z.array(z.string())),
  }),
  /** The team goes on in another database: whoever is in the one it was said in is asked to join that. */
  'policy.moved': z.object({
    from: z.object({ server: z.string(), team: z.string() }),
    to: z.object({ server: z.string(), team: z.string() }),
  }),
  ...REPORT_EVENTS,
  ...RECEIVED_EVENTS,
  ...INVESTIGATION_EVENTS,
  ...RESOLUTION_EVENTS,
  ...POST_MORTEM_EVENTS,
  ...BEYOND_EVENTS,
  ...PRACTICE_EVENTS,
  ...SCRIPT_EVENTS,
  ...PROMISE_EVENTS,
  ...SIGNAL_EVENTS,
} as const;

export type EventType = keyof typeof EVENT_DATA;
export type EventData<T extends EventType> = z.infer<(typeof EVENT_DATA)[T]>;

/** Reasons a person may give for disagreeing with a signal. Fixed ones only: an event holds no free text about a customer. */
export const DISAGREEMENT_REASONS = ['misread', 'known-tone', 'quoted', 'settled'] as const;

/** Reasons a person may give for setting an alert aside (R87). */
export const DISMISSAL_REASONS = [
  'answered',
  'resolved-elsewhere',
  'known-tone',
  'not-a-complaint',
  'waiting-for-customer',
  'other',
] as const;
