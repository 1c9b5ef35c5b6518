import { describe, expect, test } from 'vitest';
import { findAvoided } from '../find-avoided.ts';
import { findConceded } from '../find-conceded.ts';
import type { DraftExamples } from '../pack.ts';
import { draftIn } from '../read-draft.ts';
import { DRAFT_PACKS } from './index.ts';

const LANGUAGES = Object.keys(DRAFT_PACKS);

describe.each(LANGUAGES)('phrases in %s', async (language) => {
  const pack = DRAFT_PACKS[language]!;
  const { examples } = (await import(`./${language}/examples.ts`)) as { examples: DraftExamples };
  const marked = (text: string) => {
    const draft = draftIn(text, language, pack);
    return [...findAvoided(draft), ...findConceded(draft, [])];
  };

  test('at least twelve to avoid, each rule with its examples and each example with its rule', () => {
    const rules = [
      ...pack.avoid.map(({ rule }) => `avoid/${rule}`),
      ...pack.conceded.map(({ rule }) => `conceded/${rule}`),
    ];
    expect(pack.avoid.length).toBeGreaterThanOrEqual(12);
    expect(new Set(rules).size).toBe(rules.length);
    expect(Object.keys(examples).toSorted()).toEqual(rules.toSorted());
    for (const [hit, miss] of Object.values(examples))
      expect([hit.length, miss.length]).toEqual([
        expect.toSatisfy((count: number) => count >= 2),
        expect.toSatisfy((count: number) => count >= 1),
      ]);
  });

  test.each(Object.entries(examples).flatMap(([rule, [hit]]) => hit.map((text) => [rule, text] as const)))(
    '%s: %s',
    (rule, text) => {
      const marks = marked(text);
      expect(marks.map((mark) => mark.rule)).toEqual([rule]);
      const [{ start, end, words, rewrite }] = marks as [(typeof marks)[0]];
      expect(text.replace(/’/g, "'").slice(start, end)).toBe(words);
      // What is put in its place is not marked in its turn.
      expect(marked(text.slice(0, start) + rewrite + text.slice(end))).toEqual([]);
    },
  );

  test.each(Object.entries(examples).flatMap(([rule, [, miss]]) => miss.map((text) => [rule, text] as const)))(
    'not %s: %s',
    (rule, text) => expect(marked(text).map((mark) => mark.rule)).not.toContain(rule),
  );
});
