import type { Condition } from '../../../lib/model/condition.ts';

/** How the parts of a group count. `none` and `not-all` are a `not` around a group. */
export const GROUP_MODES = ['all', 'any', 'none', 'not-all'] as const;
export type GroupMode = (typeof GROUP_MODES)[number];
export interface Group {
  mode: GroupMode;
  parts: readonly Condition[];
}

export type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** Every test of a condition, in the order in which the form offers them. */
export const TESTS = [
  'signal',
  'level',
  'score',
  'severity',
  'priority',
  'status',
  'channel',
  'tag',
  'group',
  'organization',
  'account',
  'language',
  'site',
  'issue',
  'clock',
  'similar',
] as const;
export type TestKind = (typeof TESTS)[number];

/** How deep the form goes: the whole, and groups in it. What is deeper is shown as text. */
export const DEEPEST_GROUP = 2;

/** Which test it is. */
export const kindOf = (test: Test): TestKind => TESTS.find((kind) => kind in test) ?? 'signal';

const STARTS: Record<TestKind, Test> = {
  signal: { signal: 'manager-demand' },
  level: { level: 'critical' },
  score: { score: { gte: 60 } },
  severity: { severity: ['S1'] },
  priority: { priority: ['urgent'] },
  status: { status: ['open'] },
  channel: { channel: ['email'] },
  tag: { tag: '' },
  group: { group: '' },
  organization: { organization: '' },
  account: { account: '' },
  language: { language: '' },
  site: { site: 'zendesk' },
  issue: { issue: '' },
  clock: { clock: { metric: 'first-reply', breached: true } },
  similar: { similar: { gte: 5, within: 'PT30M' } },
};

/** A test to begin with. */
export const newTest = (kind: TestKind): Test => STARTS[kind];

/** A condition as a group; undefined where it is a single test, or a `not` of one. */
export function findGroup(condition: Condition): Group | undefined {
  if ('all' in condition) return { mode: 'all', parts: condition.all };
  if ('any' in condition) return { mode: 'any', parts: condition.any };
  if (!('not' in condition)) return undefined;
  const inner = condition.not;
  if ('any' in inner) return { mode: 'none', parts: inner.any };
  return 'all' in inner ? { mode: 'not-all', parts: inner.all } : undefined;
}

/** A group as the policy writes it. */
export function ofGroup({ mode, parts }: Group): Condition {
  const list = [...parts];
  if (mode === 'all') return { all: list };
  if (mode === 'any') return { any: list };
  return mode === 'none' ? { not: { any: list } } : { not: { all: list } };
}

/** A whole condition as a group: a single test is a group of one. */
export const rootOf = (condition: Condition): Group => findGroup(condition) ?? { mode: 'all', parts: [condition] };

/** The condition of a whole: a lone test stands by itself, as a person would write it. */
export function ofRoot(group: Group): Condition {
  const [only, ...others] = group.parts;
  return group.mode === 'all' && only && others.length === 0 && !findGroup(only) ? only : ofGroup(group);
}

/** A test, and whether it must not hold; undefined for a group, or for a `not` within a `not`. */
export function findTest(condition: Condition): { test: Test; isNot: boolean } | undefined {
  if ('all' in condition || 'any' in condition) return undefined;
  if (!('not' in condition)) return { test: condition, isNot: false };
  const inner = condition.not;
  return 'all' in inner || 'any' in inner || 'not' in inner ? undefined : { test: inner, isNot: true };
}
