import { alertSettingsSchema } from '../model/alerts.ts';
import { signalSchema } from '../model/assessment.ts';
import { draftSwitchesSchema } from '../model/draft.ts';
import { WORK_ROLES } from '../model/first-run.ts';
import { LEVELS, SIGNAL_KINDS } from '../model/kinds.ts';
import { signalRuleSchema } from '../model/policy.ts';
import { maybe, z } from '../model/z.ts';
import { caseLineSchema } from './case-line.ts';
import { message, nothing } from './define-message.ts';
import { problemSchema } from './panel-state.ts';
import { SCOPES } from './radar-messages.ts';

export const settingsSchema = z.object({
  language: z.enum(['auto', 'en', 'fi', 'et', 'ja', 'zh', 'id']),
  name: z.string(),
  /** What this person does here, in their own words: what they see first. */
  role: maybe(z.enum(WORK_ROLES)),
  /** The team's own addresses and domains: in webmail, whoever is not in here is the customer. */
  mine: z.array(z.string()),
  side: z.enum(['left', 'right']),
  /** Id of the person of the team's list that this is. */
  person: maybe(z.string()),
  /** Lists of the helpdesk are looked through without a click. */
  scanViews: maybe(z.boolean()),
  /** Insulting words are folded away until they are asked for (U10); they are where nothing is said. */
  shield: maybe(z.boolean()),
  /** What calls this person, and how; by their role where they never said. */
  alerts: maybe(alertSettingsSchema),
  /** What this person wants of the draft check: kinds on or off, over what the team has; rules that were waved away for good. */
  writing: maybe(z.object({ kinds: draftSwitchesSchema, away: z.array(z.string()) })),
});
export type Settings = z.infer<typeof settingsSchema>;

export const policyErrorSchema = z.object({
  line: z.number(),
  column: z.number(),
  path: z.string(),
  message: z.string(),
});
export type PolicyError = z.infer<typeof policyErrorSchema>;

/** What the team makes of each kind of signal, as its policy has it. */
export const signalRulesSchema = z.partialRecord(z.enum(SIGNAL_KINDS), signalRuleSchema);
export type SignalRules = z.infer<typeof signalRulesSchema>;

/** From the dashboard and the settings to the background. */
export const DESK_MESSAGES = {
  // page (dashboard, options, popup) → background
  'radar.list': message(
    ['page'],
    z.object({
      /** So many open cases at most: `FIRST_CASES` where nothing is said. */
      most: z.optional(z.int().check(z.gte(1))),
    }),
    z.object({
      /** How many tickets were read here, how many of the reader's scope are at risk; how many cases are open, and wait for the reader. */
      counts: z.object({ read: z.number(), hot: z.number(), open: z.number(), mine: z.number() }),
      scope: z.enum(SCOPES),
      /** The page of the dashboard that this person sees first, by what they said they do. */
      home: maybe(z.string()),
      /** The open ones, what needs somebody first, then the latest; and how many are closed. */
      cases: z.array(caseLineSchema),
      closed: z.number(),
      blind: z.array(z.object({ tabId: z.number(), site: z.string(), problem: problemSchema })),
      /** Lists that are open in the helpdesk and were looked through, wholly or in part. */
      views: z.optional(
        z.array(
          z.object({ tabId: z.number(), site: z.string(), view: z.string(), read: z.number(), total: z.number() }),
        ),
      ),
      trouble: maybe(problemSchema),
      me: z.object({ id: z.string(), name: z.string() }),
      language: z.string(),
    }),
  ),
  /** The closed cases, the one that was closed last first. */
  'cases.closed': message(
    ['page'],
    z.object({ limit: z.number().check(z.minimum(1), z.maximum(10_000)) }),
    z.object({ cases: z.array(caseLineSchema), count: z.number() }),
  ),
  'settings.get': message(
    ['page', 'panel'],
    nothing,
    z.object({ settings: settingsSchema, language: z.string(), trouble: maybe(problemSchema) }),
  ),
  'settings.set': message(
    ['page', 'panel'],
    settingsSchema,
    z.object({ settings: settingsSchema, language: z.string() }),
  ),
  'policy.get': message(['page'], nothing, z.object({ text: z.string(), defaults: z.string(), version: z.string() })),
  'policy.set': message(
    ['page'],
    /** `version`: the policy it was written over; a newer one is not overwritten unseen. */
    z.object({ text: z.string(), version: z.string() }),
    z.object({ saved: z.boolean(), version: z.string(), errors: z.array(policyErrorSchema) }),
  ),
  'signals.get': message(
    ['page'],
    nothing,
    z.object({
      kinds: z.array(
        z.object({
          kind: z.enum(SIGNAL_KINDS),
          /** Whose words it is heard in; `ticket` and `clocks` need none. */
          from: z.enum(['customer', 'team', 'ticket', 'clocks']),
          /** Its own points, 0–100, where the team gives none. */
          points: z.number(),
        }),
      ),
      rules: signalRulesSchema,
      /** Languages that are listened for, as tags. */
      languages: z.array(z.string()),
      version: z.string(),
    }),
  ),
  'signals.set': message(
    ['page'],
    z.object({ rules: signalRulesSchema, version: z.string() }),
    z.object({ version: z.string() }),
  ),
  /** What would be made of one message, by rules that need not be saved yet. Nothing of it is kept. */
  'signals.try': message(
    ['page'],
    z.object({
      text: z.string().check(z.maxLength(20_000)),
      by: z.enum(['customer', 'agent']),
      rules: signalRulesSchema,
    }),
    z.object({
      language: z.string(),
      /** False where nothing is known of its language's words. */
      isHeard: z.boolean(),
      score: z.number(),
      level: z.enum(LEVELS),
      signals: z.array(signalSchema),
    }),
  ),
} as const;
