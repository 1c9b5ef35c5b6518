import { describe, expect, it } from 'vitest';
import { LANGUAGES, translator } from '../../../lib/i18n/translator.ts';
import { CASE_STEPS, ESCALATION_TYPES, LEVELS, METRICS, SIGNAL_KINDS } from '../../../lib/model/kinds.ts';
import { PART_KINDS } from '../../../lib/model/person-part.ts';
import { DEFAULT_STEPS } from '../../../lib/policy/default-steps.ts';
import { helpGroups, searchWords } from './help-words.ts';

const items = DEFAULT_STEPS.flatMap(({ checklist }) => checklist.map(({ id, name }) => ({ id, name: name.en ?? id })));
const names = { items, roles: [{ id: 'escalation-manager', name: 'Firekeeper' }] };

describe.each(LANGUAGES)('what the words mean, in %s', (language) => {
  const say = translator(language);
  const groups = helpGroups(names, say, language);
  const topics = groups.flatMap(({ words }) => words.map(({ topic }) => topic));
  const textOf = (topic: string) =>
    groups.flatMap(({ words }) => words).find((word) => word.topic === topic)?.text ?? '';

  it('R10, R11, R12, R13, R14: escalation, functional, hierarchical, executive and neutral are told, each in its own words', () => {
    const told = ['word.escalation', 'type.functional', 'type.hierarchical', 'type.executive', 'word.neutral'];
    expect(topics).toEqual(expect.arrayContaining(told));
    expect(new Set(told.map(textOf)).size).toBe(told.length);
  });

  it('R50: every signal, clock, level, step, item of the shipped checklist and part in a case has its sentences', () => {
    const wanted = [
      ...LEVELS.map((code) => `level.${code}`),
      ...SIGNAL_KINDS.map((code) => `kind.${code}`),
      ...METRICS.map((code) => `metric.${code}`),
      ...ESCALATION_TYPES.map((code) => `type.${code}`),
      ...CASE_STEPS.map((code) => `step.${code}`),
      ...PART_KINDS.map((code) => `part.${code}`),
      ...items.map(({ id }) => `item.${id}`),
    ];
    expect(wanted.filter((topic) => !topics.includes(topic))).toEqual([]);
  });
});

describe('the page of all words', () => {
  const groups = helpGroups(names, translator('en'), 'en');

  it('R41: a role is called what the team calls it', () => {
    expect(searchWords(groups, 'firekeeper', 'en').flatMap(({ words }) => words)).toMatchObject([
      { topic: 'role.escalation-manager', name: 'Firekeeper' },
    ]);
  });

  it('is searched by name and meaning, in any order and letter case', () => {
    const found = (typed: string) =>
      searchWords(groups, typed, 'en').flatMap(({ words }) => words.map(({ topic }) => topic));
    expect(found('LAWYER promise')).toEqual([]);
    expect(found('dispute LAW promise')).toEqual(['kind.legal-threat']);
    expect(found('zzz')).toEqual([]);
    expect(found('  ').length).toBeGreaterThan(90);
  });
});
