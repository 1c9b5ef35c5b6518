import { CASE_STEPS, ESCALATION_TYPES, SEVERITIES } from '../model/kinds.ts';
import { policySchema } from '../model/policy.ts';
import { maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const named = z.object({ id: z.string(), name: z.string() });
const step = z.enum(CASE_STEPS);
const line = { item: z.string(), name: z.string(), byFacts: z.boolean() };

/** The process drawn from the policy, and where a case stands in it (R51). */
export const processMapSchema = z.object({
  steps: z.array(
    z.object({
      step,
      name: z.string(),
      /** Null without a case; `passed` for a step that this case goes past by rule. */
      state: z.nullable(z.enum(['done', 'now', 'later', 'passed'])),
      who: z.array(z.string()),
      items: z.array(z.object({ ...line, required: z.boolean(), done: z.boolean() })),
    }),
  ),
  light: z.object({
    types: z.array(z.enum(ESCALATION_TYPES)),
    severities: z.array(z.enum(SEVERITIES)),
    isThis: z.nullable(z.boolean()),
  }),
  /** Who is asked, one after another, while nobody accepts. */
  ladder: z.array(z.string()),
  surveyDays: z.number(),
});
export type ProcessMap = z.infer<typeof processMapSchema>;

/** What a case of a kind is asked for. must: the step waits for it · may: it can be left. */
const asked = z.object({
  step,
  name: z.string(),
  isPassed: z.boolean(),
  items: z.array(z.object({ ...line, asking: z.enum(['must', 'may']) })),
});
export type AskedStep = z.infer<typeof asked>;

/** From the editor of the process, and from a case that shows where it stands. */
export const PROCESS_MESSAGES = {
  /** What the editor needs to know beside the parts themselves. */
  'process.context': message(
    ['page'],
    nothing,
    z.object({
      /** The parts as they are shipped. */
      shipped: policySchema,
      /** Ids of items that the facts of a case decide. */
      byFacts: z.array(z.string()),
      /** Ids of items that a requirement rests on, by step. */
      tied: z.record(z.string(), z.array(z.string())),
      /** Ids of items that a light case is asked for, where the policy says nothing else. */
      light: z.array(z.string()),
      /** Language tags in which the team or its customers read. */
      languages: z.array(z.string()),
      roles: z.array(named),
    }),
  ),
  /** What a case would be asked for by parts as they are edited; `fits` is false where they cannot be read: then by the policy in force. */
  'process.preview': message(
    ['page'],
    z.object({ values: z.unknown(), type: z.enum(ESCALATION_TYPES), severity: z.enum(SEVERITIES) }),
    z.object({ fits: z.boolean(), steps: z.array(asked) }),
  ),
  /** The map, of a case where one is named, by parts as they are edited where they are given and can be read. */
  'process.map': message(
    ['panel', 'page'],
    z.object({ id: maybe(z.string()), values: z.optional(z.unknown()) }),
    processMapSchema,
  ),
} as const;
