import { type PolicyFile, policySchema } from '../model/policy.ts';
import type { z } from '../model/z.ts';
import { checkCondition } from './check-condition.ts';
import type { Finding } from './policy-error.ts';

type Issue = z.core.$ZodIssue;

const EXPECTED: Record<string, string> = {
  string: 'text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list: […]',
  tuple: 'a pair, such as ["09:00", "17:00"]',
  object: 'an object: {…}',
  record: 'an object: {…}',
};

const NOT_UNDERSTOOD = 'this is not understood; compare it with the example in the help';

/** Fields that take one of several forms, which zod alone would only call none of them. */
const FORMS: Record<string, string> = {
  to: 'write {"role": "lead"}, with a "person" where one is meant, or {"deputy": true}',
  after: 'write {"times": 2} for twice the time to acknowledge (over 0, at most 100), or a time such as "PT30M"',
};

function findingOf(issue: Issue): Finding {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  switch (issue.code) {
    case 'invalid_type': {
      const missing = 'input' in issue && issue.input === undefined;
      const what = EXPECTED[issue.expected] ?? issue.expected;
      return { path, message: missing ? `this is missing; it takes ${what}` : `${what} is expected here` };
    }
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return { path, key, message: `nothing here is called "${key}"; check the spelling or remove it` };
    }
    case 'invalid_key':
      return { path, message: `"${path.at(-1)}" is not one of the names that may stand here` };
    case 'invalid_value':
      return { path, message: `use one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}` };
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return { path, message: 'this must not be empty' };
      return { path, message: `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum} is expected here` };
    case 'too_big':
      if (issue.origin === 'array') return { path, message: `this takes at most ${issue.maximum}; remove some` };
      return { path, message: `at most ${issue.maximum} is expected here` };
    case 'invalid_union':
      return { path, message: FORMS[String(path.at(-1))] ?? NOT_UNDERSTOOD };
    case 'invalid_format':
    case 'custom':
      return { path, message: issue.message };
    default:
      return { path, message: NOT_UNDERSTOOD };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Findings in the conditions of one part; zod alone would only say that none of sixteen forms fits. */
function checkConditions(policy: unknown, part: 'matrix' | 'slas'): Finding[] {
  const rows = isRecord(policy) ? policy[part] : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row, i) =>
    isRecord(row) && row.when !== undefined ? checkCondition(row.when, [part, i, 'when'], part === 'slas') : [],
  );
}

/** How a parsed JSON value differs from the shape of a policy, or the policy where it does not. */
export function checkShape(value: unknown): { policy: PolicyFile } | { findings: Finding[] } {
  const parsed = policySchema.safeParse(value, { reportInput: true });
  const conditions = checkConditions(value, 'slas');
  // The schema of conditions allows an SLA what only a row may ask.
  if (parsed.success) return conditions.length > 0 ? { findings: conditions } : { policy: parsed.data };
  conditions.push(...checkConditions(value, 'matrix'));
  const inCondition = ({ path }: Issue) => path[2] === 'when' && (path[0] === 'matrix' || path[0] === 'slas');
  const covered = new Set(conditions.map(({ path }) => `${path[0]}.${path[1]}`));
  const others = parsed.error.issues.filter(
    (issue) => !(inCondition(issue) && covered.has(`${String(issue.path[0])}.${String(issue.path[1])}`)),
  );
  return { findings: [...conditions, ...others.map(findingOf)] };
}
