import { ESCALATION_TYPES, SEVERITIES, SIGNAL_KINDS } from './kinds.ts';
import { maybe, z } from './z.ts';

/** Text per language tag; `en` is what is shown where the wanted language is missing. */
const byLanguage = z.record(z.string(), z.string());
const named = { id: z.string().check(z.minLength(1)), name: byLanguage };
const days = () => z.number().check(z.minimum(1), z.maximum(3650));

/** Which cases are light: three fields where full gates would only annoy (docs/defaults.md). Executive and S1 never are. */
export const lightSchema = z.strictObject({
  types: z.array(z.enum(ESCALATION_TYPES)),
  severities: z.array(z.enum(SEVERITIES)),
});

/** Asking the customer how it went (R105). */
export const surveySchema = z.strictObject({
  /** Days from the sign-off of the resolution. */
  afterDays: z.number().check(z.minimum(0), z.maximum(90)),
  question: byLanguage,
  /** A form of the team's own, where there is one. */
  link: maybe(z.string()),
  /** The best score; the worst is 1. */
  of: z.number().check(z.minimum(2), z.maximum(10)),
  /** A score up to this one needs an action (R105). */
  poorAtMost: z.number(),
});

/** How long things are kept (R145). */
export const keepingSchema = z.strictObject({
  quoteDays: days(),
  /** Counted from the end of a case. */
  closedCaseMonths: z.number().check(z.minimum(1), z.maximum(240)),
  personalDays: days(),
});

const entry = z.strictObject(named);

/** The executive sponsorship programme (R113–R123). Nobody enters while anything of it is empty (R123). */
export const sponsorshipSchema = z.strictObject({
  /** Whether an executive escalation proposes the customer for it (R111). */
  propose: z.boolean(),
  /** Why it exists (R116). */
  purpose: z.string(),
  /** What tells that it works (R117). */
  metrics: z.array(entry),
  /** What a sponsor does (R118). */
  duties: z.array(entry),
  /** What an executive has to complete before the first customer (R119). */
  trainings: z.array(entry),
  /** R120 and R121. */
  entry: z.array(entry),
  exit: z.array(entry),
  /** How long a membership lasts, and after how many months it is looked at (R122). */
  months: maybe(z.number()),
  reviewMonths: maybe(z.number()),
  /** How many customers may be in it at once (R115). */
  capacity: maybe(z.number()),
});
export type Sponsorship = z.infer<typeof sponsorshipSchema>;

/** Something that may go wrong with a case, and what the team does against it (R99). */
export const riskSchema = z.strictObject({
  ...named,
  mitigation: z.optional(byLanguage),
  /** Signals that make it likely. */
  signals: z.optional(z.array(z.enum(SIGNAL_KINDS))),
});

/** A reason of the team's own, beside the shipped ones; a neutral one counts as nobody's failure (R14). */
export const reasonSchema = z.strictObject({ ...named, neutral: z._default(z.boolean(), false) });

/** Who is asked to the quarterly review, by role, and how long it takes (R97). */
export const reviewSchema = z.strictObject({ invite: z.array(z.string()), minutes: z.number() });
