import { policySchema } from '../model/policy.ts';
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
      return { path, message: 'this must not be empty' };
    case 'invalid_format':
    case 'custom':
      return { path, message: issue.message };
    default:
      return { path, message: 'this is not understood; compare it with the example in the help' };
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

/** How a parsed JSON value differs from the shape of a policy. */
export function checkShape(value: unknown): Finding[] {
  const conditions = [...checkConditions(value, 'matrix'), ...checkConditions(value, 'slas')];
  const parsed = policySchema.safeParse(value, { reportInput: true });
  if (parsed.success) return conditions;
  const inCondition = ({ path }: Issue) => path[2] === 'when' && (path[0] === 'matrix' || path[0] === 'slas');
  const others = parsed.error.issues.filter((issue) => {
    const covered = conditions.some(({ path }) => path[0] === issue.path[0] && path[1] === issue.path[1]);
    return !(inCondition(issue) && covered);
  });
  return [...conditions, ...others.map(findingOf)];
}
