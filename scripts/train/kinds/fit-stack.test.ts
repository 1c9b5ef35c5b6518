import { expect, test } from 'vitest';
import { MODEL_HEADS, type ModelKind } from '../../../lib/tone/kind-weights.ts';
import { companyOf, type View } from '../../../lib/tone/stack-kinds.ts';
import { fitStack, type UnseenRow } from './fit-stack.ts';

const NOT_HEARD = -5;

/** What models make of a text with these log-odds, and otherwise with nothing heard. */
function viewOf(given: Partial<Record<ModelKind, number>>): View {
  const odds = MODEL_HEADS.map((head) => (given as Record<string, number>)[head] ?? NOT_HEARD);
  return { odds, wholes: odds.map((own) => own / 2) };
}

const rowOf = (own: View, kinds: readonly string[]): UnseenRow => ({
  language: 'en',
  own,
  shared: viewOf({}),
  kinds,
  heat: kinds.length > 0 ? 2 : 0,
  weight: 1,
});

interface Head {
  bias: number;
  weights: number[];
}

function headOf(source: string, kind: string): Head {
  const [, bias, weights] = new RegExp(`'${kind}': \\{"bias":([^,]+),"weights":(\\[[^\\]]+\\])`).exec(source) ?? [];
  return { bias: Number(bias), weights: JSON.parse(weights ?? '[]') as number[] };
}

function oddsIn(source: string, kind: ModelKind, own: View): number {
  const { bias, weights } = headOf(source, kind);
  return companyOf(own, viewOf({})).reduce((sum, value, at) => sum + value * (weights[at] as number), bias);
}

test('a kind that comes with another is likelier where that one is heard', () => {
  // Anger is doubtful by its own words, and comes with being ignored.
  const [ignored, alone] = [viewOf({ ignored: 3, anger: -1 }), viewOf({ ignored: -3, anger: -1 })];
  const source = fitStack(
    Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? rowOf(ignored, ['ignored', 'anger']) : rowOf(alone, []))),
  );
  expect(oddsIn(source, 'anger', ignored)).toBeGreaterThan(1);
  expect(oddsIn(source, 'anger', alone)).toBeLessThan(-1);
});

test('threats that nobody made together in what is learnt from are both heard where they are', () => {
  const [legal, reputation] = [viewOf({ 'legal-threat': 3 }), viewOf({ 'reputation-threat': 3 })];
  const both = viewOf({ 'legal-threat': 3, 'reputation-threat': 3 });
  const source = fitStack(
    Array.from({ length: 400 }, (_, at) =>
      at % 2 === 0 ? rowOf(legal, ['legal-threat']) : rowOf(reputation, ['reputation-threat']),
    ),
  );
  for (const kind of ['legal-threat', 'reputation-threat'] as const)
    expect(oddsIn(source, kind, both)).toBeGreaterThan(1);
  expect(oddsIn(source, 'reputation-threat', legal)).toBeLessThan(-1);
});

test('the same rows give the same bytes', () => {
  const rows = [rowOf(viewOf({ anger: 2 }), ['anger']), rowOf(viewOf({ urgency: 1 }), []), rowOf(viewOf({}), [])];
  expect(fitStack(structuredClone(rows))).toBe(fitStack(rows));
});
