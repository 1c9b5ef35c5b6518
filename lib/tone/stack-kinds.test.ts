import { expect, test } from 'vitest';
import { MODEL_KINDS, type ModelKind } from './kind-weights.ts';
import { stackKinds } from './stack-kinds.ts';

/** Log-odds of all kinds, those given and otherwise none heard. */
const odds = (given: Partial<Record<ModelKind, number>>) => MODEL_KINDS.map((kind) => given[kind] ?? -5);
const stacked = (given: Partial<Record<ModelKind, number>>, kind: ModelKind) =>
  stackKinds(odds(given), odds(given))[MODEL_KINDS.indexOf(kind)] as number;

test('who was ignored and writes again is angrier than the words alone say', () => {
  expect(stacked({ anger: 0, ignored: 3, 'repeat-contact': 3 }, 'anger')).toBeGreaterThan(
    stacked({ anger: 0 }, 'anger'),
  );
});

test('what a kind’s own words say still weighs most', () => {
  for (const kind of MODEL_KINDS) {
    expect(stacked({ [kind]: 6 }, kind)).toBeGreaterThan(1);
    expect(stacked({ [kind]: -6 }, kind)).toBeLessThan(-1);
  }
});
