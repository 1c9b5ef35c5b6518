import { DISAGREEMENT_REASONS, DISMISSAL_REASONS } from '../model/case-events.ts';
import { CASE_STEPS, LEVELS, METRICS } from '../model/kinds.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

/** Whose tickets count for the badge and are shown in the radar. */
export const SCOPES = ['mine', 'groups', 'team'] as const;
/** Lists of the radar that can be looked at. */
export const RADAR_LISTS = ['at-risk', 'watch', 'aside'] as const;
/** Filters of the radar: any of the values of each, and every filter that has some. */
export const RADAR_FACETS = ['site', 'group', 'language', 'reason'] as const;

/** So many rows are asked for at once, and so many tickets are set aside by one act. */
export const MOST_ROWS = 200;
/** Rows that come with the order: as many as are drawn at once. */
export const FIRST_ROWS = 60;

const ids = z.array(z.string()).check(z.minLength(1), z.maxLength(MOST_ROWS));

const filterSchema = z.partialRecord(z.enum(RADAR_FACETS), z.array(z.string()).check(z.maxLength(200)));
export const radarQuerySchema = z.object({
  list: z.enum(RADAR_LISTS),
  /** Hottest first, or whose clock runs out first. */
  sort: z.enum(['heat', 'due']),
  filter: filterSchema,
});
export type RadarQuery = z.infer<typeof radarQuerySchema>;

/** One ticket of the radar, or the one that stands for a case about many. What only its own computer knows is missing elsewhere. */
const rowSchema = z.object({
  id: z.string(),
  /** Read on this computer; else only its score came from a colleague. */
  isHere: z.boolean(),
  /** The helpdesk's own number, else the end of the hash that it goes by. */
  ref: z.string(),
  url: maybe(z.string()),
  site: maybe(z.string()),
  subject: maybe(z.string()),
  requester: maybe(z.string()),
  assignee: maybe(z.string()),
  group: maybe(z.string()),
  score: z.number(),
  level: z.enum(LEVELS),
  trend: maybe(z.enum(['rising', 'steady', 'falling'])),
  why: maybe(z.string()),
  quote: maybe(z.string()),
  /** True where the words are not in here because they hold an insult (U10). */
  isFolded: z.optional(z.boolean()),
  /** The newest look, and who of the colleagues looked. */
  at: instant(),
  seenBy: maybe(z.string()),
  firstSignalAt: maybe(instant()),
  nextDue: maybe(z.object({ metric: z.string(), dueAt: instant(), breached: z.boolean() })),
  aside: maybe(z.object({ kind: z.enum(['handled', 'snoozed']), until: maybe(z.string()), reason: maybe(z.string()) })),
  case: maybe(z.object({ id: z.string(), ref: z.string(), owner: z.string() })),
  /** An open case of the same customer in another helpdesk (U4). */
  elsewhere: z.optional(z.object({ ref: z.string(), site: z.string() })),
  many: maybe(z.object({ count: z.number(), isWaiting: z.boolean() })),
  /** What comes next: the step of its case, whoever the matrix would ask, or an answer. */
  next: maybe(z.object({ kind: z.enum(['case', 'escalate', 'answer']), what: maybe(z.string()) })),
});
export type RadarRow = z.infer<typeof rowSchema>;

export const scopeSchema = z.object({
  scope: z.enum(SCOPES),
  /** Keys of the groups that are the reader's. */
  groups: z.array(z.string()).check(z.maxLength(100)),
});
export const scopeShown = z.object({
  ...scopeSchema.shape,
  /** Groups that tickets were seen in here. */
  known: z.array(z.object({ key: z.string(), name: z.string(), site: z.string() })),
});
export type ScopeShown = z.infer<typeof scopeShown>;

const done = z.object({
  done: z.array(z.string()),
  /** How many of those that were meant could not be: what it needs is not known of them here. */
  left: z.number(),
});

const cardSchema = z.object({
  id: z.string(),
  ref: z.string(),
  subject: z.string(),
  requester: z.string(),
  severity: z.string(),
  step: z.enum(CASE_STEPS),
  owner: z.string(),
  isMine: z.boolean(),
  due: maybe(z.object({ kind: z.enum(['first', 'update', 'sla']), metric: maybe(z.enum(METRICS)), at: instant() })),
  /** Handed over and not accepted: to whom, and by when. */
  waiting: maybe(z.object({ to: z.string(), by: maybe(instant()) })),
  /** How many items of its step are missing before it may go on. */
  missing: z.number(),
  openedAt: instant(),
  /** What the step after this one is called; null after the last. */
  next: maybe(z.string()),
});
export type BoardCard = z.infer<typeof cardSchema>;

/** From the dashboard and the popup to the background: tickets at risk, and the board of cases. */
export const RADAR_MESSAGES = {
  /** Which tickets there are, in order. With the `stamp` of an answer that still holds, no ids come. */
  'radar.order': message(
    ['page'],
    z.object({
      ...radarQuerySchema.shape,
      stamp: maybe(z.string()),
      /** How many of them are wanted: the first. */
      most: z.number().check(z.minimum(1)),
    }),
    z.object({
      stamp: z.string(),
      ids: maybe(z.array(z.string())),
      /** The first of them with their words, where no stamp was given: nothing moves as they arrive. */
      rows: z.array(rowSchema),
      /** How many there are, with these filters. */
      total: z.number(),
      /** In this scope, before filters. */
      counts: z.record(z.enum(RADAR_LISTS), z.number()),
      ...scopeShown.shape,
    }),
  ),
  'radar.rows': message(['page'], z.object({ ids }), z.object({ rows: z.array(rowSchema) })),
  /** What a list can be narrowed by, each value with how many there are. */
  'radar.facets': message(
    ['page'],
    z.object({ list: z.enum(RADAR_LISTS) }),
    z.object({
      facets: z.record(
        z.enum(RADAR_FACETS),
        z.array(z.object({ id: z.string(), text: z.string(), count: z.number() })),
      ),
    }),
  ),
  /** R87: nothing is dismissed without a reason. */
  'radar.handled': message(['page'], z.object({ ids, reason: z.enum(DISMISSAL_REASONS) }), done),
  'radar.snooze': message(['page'], z.object({ ids, reason: z.enum(DISMISSAL_REASONS), until: instant() }), done),
  'radar.resume': message(['page'], z.object({ ids }), done),
  'radar.disagree': message(['page'], z.object({ ids, reason: z.enum(DISAGREEMENT_REASONS) }), done),
  /** The ticket in the tab that shows it, else in a new one. */
  'radar.open': message(['page'], z.object({ id: z.string() }), nothing),
  'scope.get': message(['page'], nothing, scopeShown),
  'scope.set': message(['page'], scopeSchema, scopeShown),
  /** The open cases by step; those of a step in the order in which they want somebody. */
  'board.list': message(
    ['page'],
    nothing,
    z.object({
      columns: z.array(z.object({ step: z.enum(CASE_STEPS), name: z.string(), cards: z.array(cardSchema) })),
    }),
  ),
} as const;
