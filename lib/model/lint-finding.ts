import { mendSchema } from './mend.ts';
import { maybe, z } from './z.ts';

/** What the linter of the policy looks for. `invalid` is what keeps a policy from being read at all. */
const LINT_CODES = [
  'invalid',
  // The team
  'nobody-named', // a team without people: said once, in place of all that would follow from it
  'nobody-reached', // people, but none who holds any role of the matrix: said once, too
  'dead-end', // a row that reaches nobody, nor does its ladder
  'role-without-people',
  'nobody-on-duty', // hours of the coming week in which a role that is covered has nobody
  'person-away', // a person a row names is away, and nobody stands in
  'deputy-missing', // the only one of a role has no deputy
  'deputies-in-a-ring', // those who stand in for each other are away at the same time
  // The rows
  'no-rows',
  'unreachable', // rows above take all that it would
  'same-condition', // as `unreachable`, by a row that asks for the very same
  'no-condition', // does not say yet when it holds
  'never-holds', // asks for what cannot be at the same time
  'signal-off', // can hold only by a signal that is switched off
  'protective-adds-nobody',
  'no-explanation',
  'acknowledge-late', // acknowledged later than the first reply is promised
  // The service levels
  'sla-unreachable', // those above match all of its tickets first
  // The ladders
  'ladder-loop',
  'ladder-step-unused', // jumped over by `next`
  'ladder-late', // a step comes after what was promised to the customer
  'ladder-never-starts', // its times are counted from a time to acknowledge that the row does not set
  // The process
  'item-left-out', // a requirement rests on it
  'cadence-slower', // a severity has longer times than a less severe one
  'risk-open', // nothing is done against it
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** One thing the linter has to say, in the reader's language. An error keeps a policy from coming into force, a warning does not. */
export const lintFindingSchema = z.object({
  level: z.enum(['error', 'warning']),
  code: z.enum(LINT_CODES),
  /** Where in the policy, such as `['matrix', 3, 'to', 'role']`; its first step is the part. */
  path: z.array(z.union([z.string(), z.number()])),
  /** Id of the row it is about. */
  row: maybe(z.string()),
  /** Id of the ladder, role or person it is about, where it is not about a row alone. */
  about: maybe(z.string()),
  message: z.string(),
  /** True for an error that the policy in force has, too: it does not keep from saving. */
  isStanding: z.optional(z.boolean()),
  mend: maybe(mendSchema),
});
export type LintFinding = z.infer<typeof lintFindingSchema>;
