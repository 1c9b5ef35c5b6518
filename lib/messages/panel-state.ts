import { assessmentSchema } from '../model/assessment.ts';
import {
  CASE_STEPS,
  CHANNELS,
  ESCALATION_TYPES,
  LEVELS,
  MODES,
  PRIORITIES,
  SEVERITIES,
  STATUSES,
} from '../model/kinds.ts';
import { turnSchema } from '../model/turn.ts';
import { instant, maybe, z } from '../model/z.ts';
import { casePartsSchema } from './case-parts/all-views.ts';
import { knownProblemSchema } from './case-parts/spread-view.ts';
import { elsewhereSchema } from './elsewhere-shown.ts';
import { problemSchema } from './problem-schema.ts';
import { promisesShownSchema } from './promises-shown.ts';
import { rolePartSchema } from './role-part.ts';
import { viewShownSchema } from './view-shown.ts';

export { problemSchema } from './problem-schema.ts';

/** A ticket without its messages: all the background keeps of the page in front. */
export const ticketHeadSchema = z.object({
  site: z.string(),
  key: z.string(),
  url: z.string(),
  subject: z.string(),
  requester: z.string(),
  organization: maybe(z.string()),
  assignee: maybe(z.string()),
  status: maybe(z.enum(STATUSES)),
  priority: maybe(z.enum(PRIORITIES)),
  channel: z.enum(CHANNELS),
  observedAt: z.string(),
  /** Number of messages read, and how many the helpdesk says there are. */
  loaded: z.number(),
  total: maybe(z.number()),
  /** True where the page can open the others. */
  opens: z.optional(z.boolean()),
  /** `sentAt` of the newest message, where proved. */
  lastMessageAt: maybe(z.string()),
  /** The key of the ticket this one was merged into, and the helpdesk's own id of whoever has it. */
  mergedInto: maybe(z.string()),
  assigneeId: maybe(z.string()),
  /** The customer's time zone, as the helpdesk names it. */
  timeZone: maybe(z.string()),
  /** Conversations beside it, with colleagues or third parties: the newest first. `waits` is missing where it cannot be told. */
  sideThreads: z.optional(
    z.array(
      z.object({
        id: z.string(),
        subject: z.string(),
        isOpen: z.boolean(),
        /** Who is asked. */
        who: z.string(),
        lastAt: maybe(instant()),
        lastBy: maybe(z.string()),
        /** The beginning of the last message. */
        last: maybe(z.string()),
        /** them: we asked, and nobody answered yet · us: they wrote last. */
        waits: maybe(z.enum(['them', 'us'])),
      }),
    ),
  ),
  /** Where the reading came from. */
  source: z.enum(['api', 'dom', 'hand']),
});
export type TicketHead = z.infer<typeof ticketHeadSchema>;

/** One line of a case's timeline, ready to show. */
export const timelineLineSchema = z.object({
  id: z.string(),
  type: z.string(),
  at: z.string(),
  by: z.string(),
  text: maybe(z.string()),
  detail: maybe(z.string()),
  /** What the log says of the entry itself: it changed nothing, or its time may be off. */
  aside: maybe(z.string()),
});

export type TimelineLine = z.infer<typeof timelineLineSchema>;

/** A brief on its way outside, as a page shows it. */
export const deliverySchema = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'sending', 'sent', 'failed', 'unsure']),
  at: z.string(),
  /** When it is tried again. */
  nextAt: maybe(z.string()),
  problem: maybe(problemSchema),
  said: maybe(z.string()),
});
export type DeliveryShown = z.infer<typeof deliverySchema>;

/** A case with its vault texts filled in, for a page to show. */
export const caseViewSchema = z.object({
  id: z.string(),
  /** Short number for people: first characters of the id's random part. */
  ref: z.string(),
  subject: z.string(),
  requester: z.string(),
  url: maybe(z.string()),
  site: maybe(z.string()),
  type: z.enum(ESCALATION_TYPES),
  mode: z.enum(MODES),
  tier: z.number(),
  severity: z.enum(SEVERITIES),
  step: z.enum(CASE_STEPS),
  score: maybe(z.number()),
  level: maybe(z.enum(LEVELS)),
  owner: z.string(),
  handover: z.object({
    to: z.string(),
    acknowledgeBy: maybe(z.string()),
    acceptedAt: maybe(z.string()),
    acceptedBy: maybe(z.string()),
  }),
  /** The brief that whoever has the case was given, latest first to say. */
  brief: maybe(z.object({ text: z.string(), by: z.string(), at: z.string() })),
  /** Given back to whoever handed it over, who has it until they accept or hand it on. */
  returned: maybe(z.object({ by: z.string(), at: z.string(), reason: z.string() })),
  /** True while the hand-over waits for the reader by name. */
  isMine: z.optional(z.boolean()),
  /** Whom it goes back to when it is returned; null where it cannot be. */
  returnsTo: maybe(z.string()),
  /** Briefs on their way outside, and those that did not get there. */
  deliveries: z.optional(z.array(deliverySchema)),
  /** Why Simmer opened it by itself, in words; missing where a person did. */
  byItself: maybe(z.string()),
  /** The ladder that is climbed while nobody accepts; missing where there is none, or somebody has. */
  ladder: maybe(
    z.object({
      /** browser: while a browser of the team is open · pager: by the service named · pager-failed: that could not be told. */
      runs: z.enum(['browser', 'pager', 'pager-failed']),
      pager: maybe(z.string()),
      asked: maybe(z.object({ to: z.string(), at: z.string() })),
      next: maybe(z.object({ to: z.string(), at: z.string() })),
    }),
  ),
  /** The tickets of a case about many, and what to tell their customers, by language tag. */
  group: maybe(
    z.object({
      tickets: z.array(
        z.object({
          ticket: z.string(),
          key: z.string(),
          subject: z.string(),
          requester: z.string(),
          url: maybe(z.string()),
        }),
      ),
      explain: z.record(z.string(), z.string()),
    }),
  ),
  /** Who else was told, by a protective row. */
  also: z.optional(z.array(z.object({ to: z.string(), acknowledgeBy: maybe(z.string()) }))),
  stakes: maybe(z.string()),
  /** The knowledge or the authority that is missing, in the words in which it was heard. */
  lacking: maybe(z.string()),
  summary: maybe(z.string()),
  quotes: z.array(z.string()),
  checklist: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      required: z.boolean(),
      done: z.boolean(),
      /** What is still missing, in words. */
      missing: z.optional(z.array(z.string())),
      /** True where the facts of the case decide, and no tick does. */
      byFacts: z.optional(z.boolean()),
      /** What was written beside a tick. */
      note: maybe(z.string()),
    }),
  ),
  /** The step after this one, as the team's policy has it for this case; null after the last. */
  next: z.nullable(z.enum(CASE_STEPS)),
  /** What was still open when a step was left all the same, and is to this day: who answers for it, and why. */
  leftOpen: z.optional(
    z.array(
      z.object({
        step: z.string(),
        items: z.array(z.string()),
        by: z.string(),
        at: z.string(),
        reason: maybe(z.string()),
      }),
    ),
  ),
  /** What still stands between this step and the next; empty when it may be left. */
  missing: z.array(z.string()),
  /** What the team calls the steps, by id, in the reader's language (R54). */
  stepNames: z.optional(z.record(z.string(), z.string())),
  /** What the reader is to the case, and their one next step in each part, the most urgent first (R50). */
  role: z.optional(z.array(rolePartSchema)),
  /** What was recorded, part by part. */
  parts: z.optional(casePartsSchema),
  openedAt: z.string(),
  openedBy: z.string(),
  updatedAt: z.string(),
  closedAt: maybe(z.string()),
  /** The latest lines, and how many there are in all. */
  timeline: z.array(timelineLineSchema),
  entries: z.optional(z.number()),
  /** From the first signal to the escalation, in milliseconds (R2). */
  lead: maybe(z.number()),
});
export type CaseView = z.infer<typeof caseViewSchema>;

/** What a person chose to do about a ticket instead of escalating. */
export const asideSchema = z.object({ kind: z.enum(['handled', 'snoozed']), until: maybe(z.string()), at: z.string() });

/** What people and roles of a proposal are called. */
const routeNamesSchema = z.object({
  /** By id: whom the proposal names. */
  people: z.record(z.string(), z.string()),
  /** By id: every role, under the team's own name (R41). */
  roles: z.record(z.string(), z.string()),
  /** Ids that are the reader. */
  mine: z.array(z.string()),
  /** False while the team has listed nobody: then a role without anybody says nothing. */
  hasPeople: z.boolean(),
});

export const panelStateSchema = z.object({
  tabId: z.number(),
  site: z.nullable(z.string()),
  /** none: no ticket on this page · reading · ready · blind: the page could not be read. */
  reading: z.enum(['none', 'reading', 'ready', 'blind']),
  problem: z.nullable(problemSchema),
  /** Something about Simmer itself: storage, policy. */
  trouble: z.nullable(problemSchema),
  ticket: z.nullable(ticketHeadSchema),
  assessment: z.nullable(assessmentSchema),
  /** When the ticket is to be read again though nothing happens on it: a clock's warning, a missed target, a silence. */
  nextMoment: maybe(instant()),
  aside: z.nullable(asideSchema),
  /** Kinds this customer's tone is muted for, by disagreement. */
  muted: z.array(z.string()),
  /** Reasons that this person disagreed with and that are still heard: the quote as the assessment has it, and why. */
  disputed: z.array(
    z.object({ kind: z.string(), rule: maybe(z.string()), quote: maybe(z.string()), reason: z.string() }),
  ),
  case: z.nullable(caseViewSchema),
  /** False where this person wants insulting words shown as they are (U10). */
  shield: z.optional(z.boolean()),
  /** What happened in the helpdesk and proposes a step for the case; without an action it is only told. */
  proposals: z.optional(
    z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        action: maybe(z.string()),
        /** True where following it passes over something, and somebody's name is needed who answers for it. */
        needsName: z.optional(z.boolean()),
      }),
    ),
  ),
  /** Cases that affect others and seem to have to do with this ticket (R69, U9). */
  known: z.optional(z.array(knownProblemSchema)),
  /** Open cases of this customer in other helpdesks (U4). */
  elsewhere: z.optional(z.array(elsewhereSchema)),
  /** A known defect of this ticket, and the promised day (R4). */
  minor: maybe(z.object({ defect: z.string(), fixOn: z.string(), toldAt: maybe(instant()) })),
  /** What we had done before it turned (U7); missing where nothing ran hot. */
  turn: maybe(turnSchema),
  /** What we promised the customer of this ticket: heard in our replies and offered, and what is kept track of (U2). */
  promises: maybe(promisesShownSchema),
  /** The list that is open in the helpdesk, where it can be looked through. */
  view: maybe(viewShownSchema),
  /** What can be written into this helpdesk through its API, after a click: its id, and the tag's name. Missing where nothing can. */
  writes: maybe(z.object({ site: z.string(), tag: z.string() })),
  me: z.object({ id: z.string(), name: z.string() }),
  names: z.optional(routeNamesSchema),
  collapsed: z.boolean(),
  side: z.enum(['left', 'right']),
  language: z.string(),
  /** frame: injected beside the page · native: the browser's own side panel. */
  surface: z.enum(['frame', 'native']),
});
export type PanelState = z.infer<typeof panelStateSchema>;

/** What "Escalate" proposes before it is confirmed: everything prefilled (contract: nothing the page already shows is asked). */
export const escalationDraftSchema = z.object({
  type: z.enum(ESCALATION_TYPES),
  severity: z.enum(SEVERITIES),
  toRole: z.string(),
  toPerson: maybe(z.string()),
  summary: z.string(),
  stakes: z.string(),
  /** What is missing: knowledge where it is functional, authority where it is hierarchical. */
  missing: maybe(z.string()),
  /** A neutral line of the summary, and the insulting words it stands for (U10). */
  folded: maybe(z.object({ line: z.string(), words: z.string() })),
});
export type EscalationDraft = z.infer<typeof escalationDraftSchema>;
