import { day } from './events/shared.ts';
import { TURN_ACTS } from './turn.ts';
import { instant, maybe, z } from './z.ts';

/** What a report measures, in the order in which it is shown. */
export const MEASURES = [
  'rate',
  'rate-narrow',
  'rate-complaint',
  'fcr',
  'first-reply',
  'resolution',
  'sla',
  'opened',
  'closed',
  'neutral',
  'lead',
  'case-resolution',
  'case-promise',
  'updates',
  'post-mortems',
  'survey-tried',
  'survey-score',
  'satisfaction-before',
  'satisfaction-after',
  'loyalty-before',
  'loyalty-after',
  'precision',
  'avoided',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** `share`: 0–1, of `of`; `seconds`: the median of `of`, with its p90; `mean`: of `of`; `count`. */
export type MeasureUnit = 'share' | 'seconds' | 'mean' | 'count';

/** Why something is not in a number. */
export const LEFT_OUT = [
  'no-ticket',
  'not-escalated',
  'contact-unknown',
  'unsaid',
  'unread',
  'no-time',
  'no-promise',
  'no-signal',
  'undecided',
  'light',
  'no-scores',
  'escalated-after',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Why a number is not known: nothing of it happened; it was kept too short; no ticket has it; what was typed cannot be. */
export const UNKNOWN = ['none', 'forgotten', 'no-reason-of-tickets', 'total-too-small'] as const;
export type Unknown = (typeof UNKNOWN)[number];

/** Where the number of all tickets is from: somebody typed it, or it is of those seen; `log`: it needs none. */
export const BASES = ['typed', 'seen', 'log'] as const;
export type Basis = (typeof BASES)[number];

export const measureSchema = z.object({
  id: z.enum(MEASURES),
  unit: z.enum(['share', 'seconds', 'mean', 'count']),
  /** Null where it is not known; never 0 instead. */
  value: z.nullable(z.number()),
  part: z.nullable(z.number()),
  of: z.nullable(z.number()),
  p90: z.nullable(z.number()),
  basis: z.enum(BASES),
  unknown: z.nullable(z.enum(UNKNOWN)),
  left: z.array(z.object({ why: z.enum(LEFT_OUT), count: z.number() })),
});
export type Measure = z.infer<typeof measureSchema>;

export const STEPS = ['day', 'week', 'month'] as const;
export type ReportStep = (typeof STEPS)[number];

/** A part of the team's work; nothing chosen is all of it. */
export const reportFilterSchema = z.object({
  group: maybe(z.string()),
  site: maybe(z.string()),
  language: maybe(z.string()),
  reason: maybe(z.string()),
});
export type ReportFilter = z.infer<typeof reportFilterSchema>;

/** Days from the first to the last, both in it, in the team's time zone. */
export const reportAskSchema = z.object({
  from: day(),
  to: day(),
  step: z.enum(STEPS),
  filter: reportFilterSchema,
});
export type ReportAsk = z.infer<typeof reportAskSchema>;

const choice = z.object({ id: z.string(), name: z.nullable(z.string()) });
/** Called by its number where it has no name, or somebody bears it. */
const group = z.object({ id: z.string(), name: z.string() });

/** A report: numbers of a team, and of nobody in it (R141). */
export const reportSchema = z.object({
  from: day(),
  to: day(),
  timeZone: z.string(),
  step: z.enum(STEPS),
  filter: reportFilterSchema,
  madeAt: instant(),
  /** True where fewer people work there than may be shown: then there is no number at all. */
  isHidden: z.boolean(),
  measures: z.array(measureSchema),
  /** As many days before it: what the same numbers were then. */
  before: z.array(z.object({ id: z.enum(MEASURES), value: z.nullable(z.number()) })),
  series: z.array(
    z.object({
      from: day(),
      to: day(),
      values: z.array(
        z.object({
          id: z.enum(MEASURES),
          value: z.nullable(z.number()),
          part: z.nullable(z.number()),
          of: z.nullable(z.number()),
        }),
      ),
    }),
  ),
  /** Why the cases came to be, the commonest first. A case may have several. */
  reasons: z.array(
    z.object({ code: z.string(), name: z.nullable(z.string()), count: z.number(), neutral: z.boolean() }),
  ),
  /** What we had done before it turned (U7), the commonest first, in how many of the cases that tell. */
  turns: z.object({ of: z.number(), acts: z.array(z.object({ kind: z.enum(TURN_ACTS), count: z.number() })) }),
  /** The rate by group (R136), of groups that may be shown. */
  groups: z.array(z.object({ ...group.shape, value: z.nullable(z.number()), part: z.number(), of: z.number() })),
  /** Fewer people than this are never shown apart (R141). */
  leastPeople: z.number(),
  /** How many groups, sites and languages are not shown, because too few people work there. */
  hidden: z.object({ groups: z.number(), sites: z.number(), languages: z.number() }),
  choices: z.object({
    groups: z.array(group),
    sites: z.array(choice),
    languages: z.array(choice),
    reasons: z.array(choice),
  }),
  /** Cases and tickets that a filter leaves out because it is not known whether they belong there. */
  unplaced: z.object({ cases: z.number(), tickets: z.number() }),
  /** All tickets of the time, as typed; null where nobody did. */
  total: z.nullable(z.number()),
  /** Whether a total may be typed for what is shown: there is one of a site or a group, and none of a language or a reason. */
  mayTotal: z.boolean(),
  /** The first day of which tickets that were merely seen are still known. */
  knownSince: day(),
});
export type Report = z.infer<typeof reportSchema>;
