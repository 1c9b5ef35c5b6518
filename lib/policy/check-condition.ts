import { conditionSchema } from '../model/condition.ts';
import { CHANNELS, LEVELS, METRICS, PRIORITIES, SEVERITIES, SIGNAL_KINDS, STATUSES } from '../model/kinds.ts';
import type { Finding } from './policy-error.ts';

/** What each test looks like, in an example, and the values it may name. */
const TESTS: Record<string, { example: string; values?: readonly string[] }> = {
  signal: { example: '{"signal": "manager-demand"}', values: SIGNAL_KINDS },
  score: { example: '{"score": {"gte": 60}}' },
  // One level and no other: "at risk or worse" takes {"any": […]} of two.
  level: { example: '{"level": "critical"}', values: LEVELS },
  severity: { example: '{"severity": ["S1"]}', values: SEVERITIES },
  priority: { example: '{"priority": ["urgent"]}', values: PRIORITIES },
  status: { example: '{"status": ["open"]}', values: STATUSES },
  tag: { example: '{"tag": "vip"}' },
  group: { example: '{"group": "Billing"}' },
  organization: { example: '{"organization": "Customer Ltd"}' },
  account: { example: '{"account": "high"}' },
  language: { example: '{"language": "fi"}' },
  site: { example: '{"site": "zendesk"}' },
  channel: { example: '{"channel": ["email"]}', values: CHANNELS },
  issue: { example: '{"issue": "billing"}' },
  clock: { example: '{"clock": {"metric": "first-reply", "breached": true}}', values: METRICS },
  similar: { example: '{"similar": {"gte": 5, "within": "PT30M"}}' },
};

/** Tests an SLA cannot ask: they are known only once its clocks are. */
const AFTER_CLOCKS = ['signal', 'score', 'level', 'severity', 'clock', 'similar'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkTest(value: Record<string, unknown>, path: Finding['path'], inSla: boolean): Finding[] {
  const names = Object.keys(value);
  const [name] = names;
  if (names.length !== 1 || name === undefined)
    return [
      { path, message: `a condition has exactly one test, here are ${names.length}; put several into {"all": […]}` },
    ];
  const test = TESTS[name];
  if (!test) {
    const known = ['all', 'any', 'not', ...Object.keys(TESTS)].join(', ');
    return [{ path, key: name, message: `no test is called "${name}"; use one of ${known}` }];
  }
  if (inSla && AFTER_CLOCKS.includes(name))
    return [
      {
        path,
        key: name,
        message: `an SLA is chosen before "${name}" is known; ask for priority, group, tag or the like`,
      },
    ];
  if (conditionSchema.safeParse(value).success) return [];
  const values = test.values ? `, with ${test.values.join(', ')}` : '';
  return [{ path: [...path, name], message: `write it like ${test.example}${values}` }];
}

/** What is wrong in a condition, at the innermost place that is wrong. `inSla`: what only a matrix row may ask is refused. */
export function checkCondition(value: unknown, path: Finding['path'], inSla = false): Finding[] {
  if (!isObject(value))
    return [{ path, message: 'a condition is expected here, such as {"signal": "manager-demand"}' }];
  for (const name of ['all', 'any'] as const) {
    if (!(name in value) || Object.keys(value).length !== 1) continue;
    const parts = value[name];
    if (!Array.isArray(parts)) return [{ path: [...path, name], message: `"${name}" takes a list of conditions: […]` }];
    return parts.flatMap((part, i) => checkCondition(part, [...path, name, i], inSla));
  }
  if ('not' in value && Object.keys(value).length === 1) return checkCondition(value.not, [...path, 'not'], inSla);
  return checkTest(value, path, inSla);
}
