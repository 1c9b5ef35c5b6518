import type { Condition } from '../../../lib/model/condition.ts';
import { CHANNELS, PRIORITIES, STATUSES } from '../../../lib/model/kinds.ts';

/** What the form can ask with boxes to check. */
export const BOXED = { priority: PRIORITIES, channel: CHANNELS, status: STATUSES } as const;
/** All that it can ask: the rest with words. */
export const WHEN_FIELDS = [
  'priority',
  'tag',
  'organization',
  'account',
  'group',
  'channel',
  'language',
  'site',
  'issue',
  'status',
] as const;
export type WhenField = (typeof WHEN_FIELDS)[number];

/** A condition as the form has it: every field that is asked must hold, by any of its values. */
export type SimpleWhen = Partial<Record<WhenField, string[]>>;

export const isBoxed = (field: WhenField): field is keyof typeof BOXED => field in BOXED;

/** One test, or several of one kind joined by `any`. */
function readField(condition: Condition): [WhenField, string[]] | null {
  if ('any' in condition) {
    const parts = condition.any.map(readField);
    const [first] = parts;
    if (!first || isBoxed(first[0]) || parts.some((part) => part?.[0] !== first[0])) return null;
    return [first[0], parts.flatMap((part) => part?.[1] ?? [])];
  }
  const [name, value] = Object.entries(condition)[0] ?? [];
  const field = WHEN_FIELDS.find((each) => each === name);
  if (!field) return null;
  return [field, isBoxed(field) ? (value as string[]) : [String(value)]];
}

/** A condition as the form has it; null where it asks more than the form can show: then it is kept as it is. */
export function readWhen(condition: Condition | undefined): SimpleWhen | null {
  if (!condition) return {};
  const parts = 'all' in condition ? condition.all : [condition];
  const when: SimpleWhen = {};
  for (const part of parts) {
    const read = readField(part);
    if (!read || when[read[0]]) return null;
    when[read[0]] = read[1];
  }
  return when;
}

/** What the form has, as a condition; undefined where nothing is asked: every ticket matches. */
export function writeWhen(when: SimpleWhen): Condition | undefined {
  const tests = WHEN_FIELDS.flatMap((field): Condition[] => {
    const values = when[field] ?? [];
    if (values.length === 0) return [];
    if (isBoxed(field)) return [{ [field]: values } as unknown as Condition];
    const each = values.map((value) => ({ [field]: value }) as unknown as Condition);
    return each.length === 1 ? each : [{ any: each }];
  });
  return tests.length > 1 ? { all: tests } : tests[0];
}
