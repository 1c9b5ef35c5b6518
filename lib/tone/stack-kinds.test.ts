import { expect, test } from 'vitest';
import { HEATS, MODEL_HEADS, MODEL_KINDS, type ModelHead, type ModelKind } from './kind-weights.ts';
import { stackKinds, type View } from './stack-kinds.ts';

/** What a model makes of a text with these log-odds: otherwise no kind is heard, and of the heat nothing is known. */
function viewOf(given: Partial<Record<ModelHead, number>>): View {
  const heats: readonly string[] = HEATS;
  const odds = MODEL_HEADS.map((head) => given[head] ?? (heats.includes(head) ? 0 : -5));
  return { odds, wholes: odds.map((own) => own / 2) };
}

const stacked = (given: Partial<Record<ModelHead, number>>, kind: ModelKind) =>
  stackKinds(viewOf(given), viewOf(given))[MODEL_KINDS.indexOf(kind)] as number;

test('who writes hotly all along is angrier than single words say', () => {
  expect(stacked({ anger: 0, displeased: 3, hot: 3 }, 'anger')).toBeGreaterThan(stacked({ anger: 0 }, 'anger'));
  expect(stacked({ anger: 0, displeased: -3, hot: -3 }, 'anger')).toBeLessThan(stacked({ anger: 0 }, 'anger'));
});

test('what a kind’s own words say still weighs most', () => {
  for (const kind of MODEL_KINDS) {
    expect(stacked({ [kind]: 6 }, kind)).toBeGreaterThan(1);
    expect(stacked({ [kind]: -6, displeased: -3, hot: -5 }, kind)).toBeLessThan(0);
  }
});

test('threats that are as plain are heard beside each other', () => {
  const threats: Partial<Record<ModelHead, number>> = {
    'legal-threat': 4,
    'reputation-threat': 4,
    'repeat-contact': 4,
  };
  for (const kind of Object.keys(threats) as ModelKind[]) expect(stacked(threats, kind)).toBeGreaterThan(1);
});
