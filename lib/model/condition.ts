import { CHANNELS, LEVELS, METRICS, PRIORITIES, SEVERITIES, SIGNAL_KINDS, STATUSES } from './kinds.ts';
import { duration, z } from './z.ts';

/** What a matrix row or an SLA asks of a ticket. Empty `all` is true, empty `any` is false. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | z.infer<typeof testSchema>;

const some = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).check(z.minLength(1));

const testSchema = z.union([
  z.strictObject({ signal: z.enum(SIGNAL_KINDS) }),
  z.strictObject({ score: z.strictObject({ gte: z.number() }) }),
  // One level and no other: "at risk or worse" is {"any": [{"level": "at-risk"}, {"level": "critical"}]}.
  z.strictObject({ level: z.enum(LEVELS) }),
  z.strictObject({ severity: some(SEVERITIES) }),
  z.strictObject({ priority: some(PRIORITIES) }),
  z.strictObject({ status: some(STATUSES) }),
  z.strictObject({ tag: z.string() }),
  z.strictObject({ group: z.string() }),
  z.strictObject({ organization: z.string() }),
  z.strictObject({ account: z.string() }),
  z.strictObject({ language: z.string() }),
  z.strictObject({ site: z.string() }),
  z.strictObject({ channel: some(CHANNELS) }),
  z.strictObject({ issue: z.string() }),
  z.strictObject({ clock: z.strictObject({ metric: z.enum(METRICS), breached: z.boolean() }) }),
  z.strictObject({ similar: z.strictObject({ gte: z.number(), within: duration() }) }),
]);

export const conditionSchema: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ all: z.array(z.lazy(() => conditionSchema)) }),
  z.strictObject({ any: z.array(z.lazy(() => conditionSchema)) }),
  z.strictObject({ not: z.lazy(() => conditionSchema) }),
  testSchema,
]) as z.ZodMiniType<Condition>;
