import { expect, test } from 'vitest';
import { changeRule } from './change-rule.ts';

test('a rule is added, changed, and left out once it says nothing of its own', () => {
  const off = changeRule({}, 'anger', { on: false });
  expect(off).toEqual({ anger: { on: false } });
  const both = changeRule(off, 'anger', { points: 12 });
  expect(both).toEqual({ anger: { on: false, points: 12 } });
  expect(changeRule(both, 'anger', { on: true, points: undefined })).toEqual({});
});

test('words without a phrase left in them go', () => {
  const rules = changeRule({}, 'safety', { words: { fi: ['savu*'], en: [] } });
  expect(rules).toEqual({ safety: { on: true, words: { fi: ['savu*'] } } });
  expect(changeRule(rules, 'safety', { words: { fi: [] } })).toEqual({});
});

test('exceptions stay beside words, and go with the last of them', () => {
  const rules = changeRule({ safety: { on: true, words: { fi: ['savu*'] } } }, 'safety', {
    not: { any: ['smoke test'] },
  });
  expect(rules).toEqual({ safety: { on: true, words: { fi: ['savu*'] }, not: { any: ['smoke test'] } } });
  expect(changeRule(rules, 'safety', { not: { any: [] } })).toEqual({ safety: { on: true, words: { fi: ['savu*'] } } });
});

test('other kinds are left as they are', () => {
  const rules = { anger: { on: false } };
  expect(changeRule(rules, 'safety', { points: 3 })).toEqual({ ...rules, safety: { on: true, points: 3 } });
  expect(rules).toEqual({ anger: { on: false } });
});
