import { isMessageKey, type Say } from '../../../lib/i18n/translator.ts';
import type { Condition } from '../../../lib/model/condition.ts';
import { nameOf } from '../../shared/name-of.ts';

export interface Words {
  say: Say;
  /** BCP 47. */
  locale: string;
}

const list = (items: string[], type: 'conjunction' | 'disjunction', locale: string) =>
  new Intl.ListFormat(locale, { type }).format(items);

/** One value of a test in words. */
export function valueName(field: string, value: string, { say, locale }: Words): string {
  if (field === 'language') {
    try {
      return new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value;
    } catch {
      return value; // somebody wrote a word that is no tag; it is shown as it stands
    }
  }
  if (field === 'priority' || field === 'status' || field === 'site') return nameOf(say, field, value);
  if (field === 'channel') return nameOf(say, 'hours-channel', value);
  return say('hours.quoted', { text: value });
}

function describeTest(condition: Condition, words: Words): string {
  const [field = '', value] = Object.entries(condition)[0] ?? [];
  const key = `hours.when.${field}`;
  const texts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : null;
  // A test no form here knows, such as a signal: it is shown as it is written in the policy.
  if (!texts || !isMessageKey(key)) return JSON.stringify(condition);
  const values = list(
    texts.map((text) => valueName(field, text, words)),
    'disjunction',
    words.locale,
  );
  return words.say(key, { values });
}

/** Several tests of one kind are said once: "tag vip or gold". */
function joinSame(parts: readonly Condition[]): Condition[] | null {
  const names = new Set(parts.map((part) => Object.keys(part)[0]));
  const values = parts.map((part) => Object.values(part)[0]);
  const [name] = names;
  if (names.size !== 1 || !name || !values.every((value) => typeof value === 'string')) return null;
  return [{ [name]: values } as unknown as Condition];
}

/** A condition in words, such as "priority Urgent and tag vip". Empty where it asks nothing. */
export function describeWhen(condition: Condition | undefined, words: Words, isInner = false): string {
  if (!condition) return '';
  const { say, locale } = words;
  if ('not' in condition) return say('hours.when.not', { what: describeWhen(condition.not, words, true) });
  for (const [name, type] of [
    ['all', 'conjunction'],
    ['any', 'disjunction'],
  ] as const) {
    if (!(name in condition)) continue;
    const parts = (condition as Record<string, Condition[]>)[name] ?? [];
    const joined = name === 'any' ? joinSame(parts) : null;
    if (joined) return describeWhen(joined[0], words);
    if (name === 'any' && parts.length === 0) return say('hours.when.nothing');
    const said = list(
      parts.map((part) => describeWhen(part, words, parts.length > 1)),
      type,
      locale,
    );
    return isInner && parts.length > 1 ? say('hours.when.several', { what: said }) : said;
  }
  return describeTest(condition, words);
}
