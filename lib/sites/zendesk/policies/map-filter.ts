import type { Condition } from '../../../model/condition.ts';
import { entryOf } from '../../../model/entry-of.ts';
import { PRIORITIES, type Priority } from '../../../model/kinds.ts';
import { findChannel, findPriority } from '../words.ts';
import type { DeskCondition, DeskPolicy } from './desk-answers.ts';

/** Names of what Zendesk gives only the number of. */
export interface DeskNames {
  group(id: string): string | undefined;
  organization(id: string): string | undefined;
}

/** Numbers of the ways a ticket came in, as far as a ticket's own channel tells the same. */
const VIA: Readonly<Record<string, string>> = { 0: 'web', 4: 'email', 29: 'chat' };

const anyOf = (tests: Condition[]): Condition => (tests.length === 1 && tests[0] ? tests[0] : { any: tests });

function mapPriority(operator: string, word: string): Priority[] | undefined {
  const priority = findPriority(word);
  if (!priority) return undefined;
  const at = PRIORITIES.indexOf(priority);
  const kept = PRIORITIES.filter((_, i) =>
    operator === 'is' ? i === at : operator === 'less_than' ? i < at : operator === 'greater_than' ? i > at : false,
  );
  return kept.length > 0 ? kept : undefined;
}

/** The positive test of a condition, undefined where Simmer has none that is the same. */
function mapTest(field: string, operator: string, value: string, names: DeskNames): Condition | undefined {
  if (value.trim() === '') return undefined;
  if (field === 'current_tags' && operator === 'includes')
    return anyOf(
      value
        .trim()
        .split(/[\s,]+/)
        .map((tag) => ({ tag })),
    );
  if (field === 'priority') {
    const priority = mapPriority(operator, value);
    return priority && { priority };
  }
  if (operator !== 'is') return undefined;
  if (field === 'group_id') return { group: names.group(value) ?? value };
  if (field === 'organization_id') {
    const organization = names.organization(value);
    return organization === undefined ? undefined : { organization };
  }
  if (field === 'via_id') {
    const channel = findChannel(entryOf(VIA, value) ?? value);
    return channel && { channel: [channel] };
  }
  return undefined;
}

const NEGATIONS: Readonly<Record<string, string>> = { is_not: 'is', not_includes: 'includes' };

/** One condition of a filter; undefined where Simmer cannot ask the same. */
function mapDeskCondition({ field, operator, value }: DeskCondition, names: DeskNames): Condition | undefined {
  const texts = (Array.isArray(value) ? value : [value]).flatMap((each) =>
    typeof each === 'string' || typeof each === 'number' ? [String(each)] : [],
  );
  if (texts.length === 0) return undefined;
  const asked = operator ?? '';
  const positive = entryOf(NEGATIONS, asked);
  const tests = texts.map((text) => mapTest(field, positive ?? asked, text, names));
  if (tests.some((test) => test === undefined)) return undefined;
  const joined = anyOf(tests.filter((test) => test !== undefined));
  return positive ? { not: joined } : joined;
}

/** A filter as a condition; where a part cannot be asked, that part as it stands in Zendesk. */
export function mapFilter(
  filter: DeskPolicy['filter'],
  names: DeskNames,
): { ok: true; when: Condition | undefined } | { ok: false; unknown: DeskCondition } {
  const parts: { all: Condition[]; any: Condition[] } = { all: [], any: [] };
  for (const side of ['all', 'any'] as const)
    for (const condition of filter?.[side] ?? []) {
      const mapped = mapDeskCondition(condition, names);
      if (!mapped) return { ok: false, unknown: condition };
      parts[side].push(mapped);
    }
  const all = [...parts.all, ...(parts.any.length > 0 ? [anyOf(parts.any)] : [])];
  if (all.length === 0) return { ok: true, when: undefined };
  return { ok: true, when: all.length === 1 && all[0] ? all[0] : { all } };
}
