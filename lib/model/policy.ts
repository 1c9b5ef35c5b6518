import { alertPolicySchema } from './alerts.ts';
import { conditionSchema } from './condition.ts';
import { destinationSchema } from './destination.ts';
import { draftPolicySchema } from './draft.ts';
import { coverFields, personTimeFields } from './duty.ts';
import {
  CASE_STEPS,
  ESCALATION_TYPES,
  LEVELS,
  METRICS,
  MODES,
  PRIORITIES,
  SEVERITIES,
  SIGNAL_KINDS,
  STATUSES,
} from './kinds.ts';
import { ladderSchema } from './ladder.ts';
import {
  keepingSchema,
  lightSchema,
  reasonSchema,
  reviewSchema,
  riskSchema,
  sponsorshipSchema,
  surveySchema,
} from './process-policy.ts';
import { siteProfileSchema } from './site-profile.ts';
import { leavesSchema } from './team.ts';
import { duration, maybe, z } from './z.ts';

const clockTime = (end: boolean) =>
  z
    .string()
    .check(
      z.regex(
        end ? /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/ : /^([01]\d|2[0-3]):[0-5]\d$/,
        'expected a time of day such as 09:00',
      ),
    );

const period = z
  .tuple([clockTime(false), clockTime(true)])
  .check(z.refine(([open, close]) => open < close, 'a period ends after it starts and does not cross midnight'));

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const timeZone = () =>
  z.string().check(
    z.refine((name) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
      } catch {
        return false;
      }
    }, 'no such time zone; use a name such as Europe/Helsinki'),
  );

export const calendarSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** What people call it; the id stays when the name changes, because others refer to it. */
  name: z.optional(z.string()),
  timeZone: timeZone(),
  weekly: z.partialRecord(z.enum(WEEKDAYS), z.array(period)),
  holidays: z.optional(z.array(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'expected a date such as 2026-12-06')))),
});
export type Calendar = z.infer<typeof calendarSchema>;

const targets = z.partialRecord(z.enum(METRICS), duration());

export const slaSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.optional(z.string()),
  when: z.optional(conditionSchema),
  /** Null means around the clock. */
  calendar: z.nullable(z.string()),
  targets: z.partialRecord(z.enum([...PRIORITIES, 'default']), targets),
  pauses: z.optional(z.partialRecord(z.enum(METRICS), z.array(z.enum(STATUSES)))),
  onReopen: z.optional(z.enum(['continue', 'from-creation', 'once'])),
  /** What else meets a reply besides an agent's public answer: internal notes, automatic answers. Neither, where it is missing. */
  fulfils: z.optional(
    z.strictObject({ notes: z._default(z.boolean(), false), automatic: z._default(z.boolean(), false) }),
  ),
  /** True for the shipped guess: its targets are shown as a guess and never breach. */
  guess: z.optional(z.boolean()),
});
export type Sla = z.infer<typeof slaSchema>;

/** Text per language tag; `en` is what is shown where the wanted language is missing. */
const byLanguage = z.record(z.string(), z.string());

export const matrixRowSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.optional(byLanguage),
  when: conditionSchema,
  type: z.enum(ESCALATION_TYPES),
  mode: z._default(z.enum(MODES), 'transfer'),
  tier: z._default(z.number(), 2),
  to: z.strictObject({ role: z.string(), person: maybe(z.string()) }),
  notify: z._default(z.array(z.string()), []),
  acknowledgeWithin: maybe(duration()),
  explain: z._default(byLanguage, {}),
  /** What the brief of a hand-over begins with, for whoever takes the case (R125). */
  handover: z.optional(byLanguage),
  /** Ids of the scripts that suit this row, before those that suit its signals. */
  scripts: z.optional(z.array(z.string())),
  /** Id of the ladder that is climbed while nobody accepts; the first ladder where it is missing, none where it is null. */
  ladder: maybe(z.string()),
  /** Protective rows (safety, abuse) are added to whatever row wins. */
  protective: z._default(z.boolean(), false),
});
export type MatrixRow = z.infer<typeof matrixRowSchema>;

/** A language as scripts name it: BCP 47, as far as it is used here. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Ways to take the heat out of a conversation (facts on de-escalation, 4.1). */
export const FRAMEWORKS = ['HEARD', 'LAST', 'LEAP', 'CARP', 'LEAPS'] as const;

/** A de-escalation text of the library (R128). */
export const scriptSchema = z.strictObject({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  text: z.string(),
  signals: z.array(z.enum(SIGNAL_KINDS)),
  /** Suggested at these levels alone; at all where it is missing. */
  levels: z.optional(z.array(z.enum(LEVELS))),
  framework: z.optional(z.enum(FRAMEWORKS)),
  approved: z._default(z.boolean(), false),
});
export type Script = z.infer<typeof scriptSchema>;

export const personSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  roles: z._default(z.array(z.string()), []),
  couchName: maybe(z.string()),
  accounts: z._default(z.array(z.string()), []),
  addresses: z._default(z.array(z.string()), []),
  ...personTimeFields,
});
export type Person = z.infer<typeof personSchema>;

export const roleSchema = z.strictObject({ id: z.string(), name: byLanguage, ...coverFields });
export type Role = z.infer<typeof roleSchema>;

/** A customer that matters, and who of ours looks after them (R43, R44, R59). */
export const accountSchema = z.strictObject({
  domain: z.string(),
  name: z.string(),
  tier: z.string(),
  csm: maybe(z.string()),
  ae: maybe(z.string()),
  renewal: maybe(z.string()),
});
export type Account = z.infer<typeof accountSchema>;

/** What a team makes of one kind of signal. */
export const signalRuleSchema = z.strictObject({
  on: z._default(z.boolean(), true),
  points: z.optional(z.number()),
  /** The team's own phrases by language tag, `any` for all (`lib/model/team-word.ts`). */
  words: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Exceptions, in the same form: where one stands in a sentence, the kind is not heard in that sentence. */
  not: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type SignalRule = z.infer<typeof signalRuleSchema>;

/** What Simmer does by itself: opens a case where a first reply was missed (R18), and one for many alike tickets. */
export const automaticSchema = z.strictObject({
  firstReplyMissed: z._default(z.boolean(), true),
  similar: z._default(z.boolean(), true),
});

/** What the team decided. Every part may be missing: the shipped default stands in (see lib/policy). */
export const policySchema = z.strictObject({
  schema: z.literal(1),
  levels: z.optional(z.strictObject({ watch: z.number(), 'at-risk': z.number(), critical: z.number() })),
  calendars: z.optional(z.array(calendarSchema)),
  slas: z.optional(z.array(slaSchema)),
  matrix: z.optional(z.array(matrixRowSchema)),
  signals: z.optional(z.partialRecord(z.enum(SIGNAL_KINDS), signalRuleSchema)),
  ladders: z.optional(z.array(ladderSchema)),
  destinations: z.optional(z.array(destinationSchema)),
  roles: z.optional(z.array(roleSchema)),
  people: z.optional(z.array(personSchema)),
  accounts: z.optional(z.array(accountSchema)),
  steps: z.optional(
    z.array(
      z.strictObject({
        id: z.enum(CASE_STEPS),
        /** What the team calls it; Simmer's own word where it is missing. */
        name: z.optional(byLanguage),
        checklist: z.array(
          z.strictObject({
            id: z.string(),
            name: byLanguage,
            required: z._default(z.boolean(), true),
            /** Only for cases of these severities or types; for all where it is missing. */
            severities: z.optional(z.array(z.enum(SEVERITIES))),
            types: z.optional(z.array(z.enum(ESCALATION_TYPES))),
            /** Whether a light case is asked for it; by the shipped rule where it is missing. */
            light: z.optional(z.boolean()),
          }),
        ),
      }),
    ),
  ),
  cadence: z.optional(
    z.array(
      z.strictObject({
        severity: z.enum(SEVERITIES),
        acknowledge: duration(),
        tellCustomer: duration(),
        update: duration(),
        askFixOwner: duration(),
        aroundTheClock: z._default(z.boolean(), false),
      }),
    ),
  ),
  scripts: z.optional(z.array(scriptSchema)),
  reviewSites: z.optional(z.array(z.string())),
  automatic: z.optional(automaticSchema),
  light: z.optional(lightSchema),
  survey: z.optional(surveySchema),
  keeping: z.optional(keepingSchema),
  sponsorship: z.optional(sponsorshipSchema),
  risks: z.optional(z.array(riskSchema)),
  reasons: z.optional(z.array(reasonSchema)),
  review: z.optional(reviewSchema),
  /** Who is called for tickets that rise, and how often (defaults, "Attention"). */
  alerts: z.optional(alertPolicySchema),
  /** What is looked for in a draft, for the whole team (U1). */
  draft: z.optional(draftPolicySchema),
  /** What of people's texts the team lets into its database; each may let less of their own (issue: item 3). */
  leaves: z.optional(leavesSchema),
  /** Sites that the team pointed out (`site-profile.ts`). */
  sites: z.optional(z.array(siteProfileSchema)),
});
export type PolicyFile = z.infer<typeof policySchema>;

/** A policy with every part in force: the team's where it says something, the shipped default elsewhere. */
export type Policy = Required<PolicyFile> & { version: string };
