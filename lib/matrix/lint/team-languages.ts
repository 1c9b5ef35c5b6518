import type { Condition } from '../../model/condition.ts';
import type { Policy } from '../../model/policy.ts';
import { DEFAULT_EXPLANATIONS } from '../../policy/default-explanations.ts';

const SHIPPED = new Set<string>(Object.values(DEFAULT_EXPLANATIONS).flatMap((texts) => Object.values(texts)));

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

function askedIn(condition: Condition): string[] {
  if ('not' in condition) return [];
  if ('all' in condition || 'any' in condition)
    return ('all' in condition ? condition.all : condition.any).flatMap(askedIn);
  return 'language' in condition ? [condition.language] : [];
}

/**
 * Languages in which a team writes to its customers, as far as its policy tells: those of its own texts, scripts and phrases,
 * and those its rows ask for. What is shipped tells nothing of a team.
 */
export function teamLanguages({ matrix, scripts, signals }: Policy): Set<string> {
  const written = matrix.flatMap(({ explain }) =>
    Object.entries(explain).flatMap(([tag, text]) => (text.trim() === '' || SHIPPED.has(text) ? [] : [tag])),
  );
  const phrases = Object.values(signals).flatMap((rule) => Object.keys(rule?.words ?? {}));
  const asked = matrix.flatMap(({ when }) => askedIn(when));
  const tags = [...written, ...scripts.map(({ language }) => language), ...phrases, ...asked].map(baseOf);
  return new Set(tags.filter((tag) => /^[a-z]{2,3}$/.test(tag) && tag !== 'any' && tag !== 'und'));
}

/** Languages of a row's texts. */
export const explainedIn = (explain: Record<string, string>): Set<string> =>
  new Set(Object.entries(explain).flatMap(([tag, text]) => (text.trim() === '' ? [] : [baseOf(tag)])));
