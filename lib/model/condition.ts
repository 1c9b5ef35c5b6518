import { CHANNELS, LEVELS, METRICS, PRIORITIES, SEVERITIES, SIGNAL_KINDS, STATUSES } from './kinds.ts';
import { duration, z } from './z.ts';

/** What a matrix row or an SLA asks of a ticket. Empty `all` is true, empty `any` is false. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Test;

const some = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).check(z.minLength(1));

const TESTS = {
  signal: z.enum(SIGNAL_KINDS),
  score: z.strictObject({ gte: z.number() }),
  // One level and no other: "at risk or worse" is {"any": [{"level": "at-risk"}, {"level": "critical"}]}.
  level: z.enum(LEVELS),
  severity: some(SEVERITIES),
  priority: some(PRIORITIES),
  status: some(STATUSES),
  tag: z.string(),
  group: z.string(),
  organization: z.string(),
  account: z.string(),
  language: z.string(),
  site: z.string(),
  channel: some(CHANNELS),
  issue: z.string(),
  clock: z.strictObject({ metric: z.enum(METRICS), breached: z.boolean() }),
  similar: z.strictObject({ gte: z.number(), within: duration() }),
} as const;

/** One test: an object of the one field that it is about. */
type Test = { [K in keyof typeof TESTS]: { [N in K]: z.infer<(typeof TESTS)[K]> } }[keyof typeof TESTS];

const list = () => z.array(z.lazy(() => conditionSchema));
const FORMS: Readonly<Record<string, z.ZodMiniType>> = {
  all: z.lazy(list),
  any: z.lazy(list),
  not: z.lazy(() => conditionSchema),
  ...TESTS,
};

/**
 * The form is chosen by the name of its one field. A union would try nineteen forms for each test, which is slow where a
 * matrix has thousands of rows.
 */
export const conditionSchema: z.ZodMiniType<Condition> = z.pipe(
  z.unknown(),
  z.transform((value: unknown, context) => {
    const [entry, ...others] =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    const [name, asked] = entry ?? [];
    const form = name !== undefined && others.length === 0 && Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
    const parsed = form?.safeParse(asked);
    if (name !== undefined && parsed?.success) return { [name]: parsed.data };
    context.issues.push({
      code: 'custom',
      input: value,
      message: 'expected a condition with one test, such as {"signal": "manager-demand"}',
    });
    return z.NEVER;
  }),
) as unknown as z.ZodMiniType<Condition>;
