import { expect, test } from 'vitest';
import { MODEL_KINDS } from '../../../lib/tone/kind-weights.ts';
import { companyOf } from '../../../lib/tone/stack-kinds.ts';
import { fitStack, type UnseenRow } from './fit-stack.ts';

const [IGNORED, ANGER] = [MODEL_KINDS.indexOf('ignored'), MODEL_KINDS.indexOf('anger')];

/** Texts in which anger is doubtful by its own words, and comes with being ignored. */
const rows: UnseenRow[] = Array.from({ length: 400 }, (_, at) => {
  const isIgnored = at % 2 === 0;
  return {
    odds: MODEL_KINDS.map((_, column) => (column === IGNORED ? (isIgnored ? 3 : -3) : column === ANGER ? -1 : -5)),
    shared: MODEL_KINDS.map(() => -5),
    kinds: isIgnored ? ['ignored', 'anger'] : [],
    weight: 1,
  };
});

interface Head {
  bias: number;
  weights: number[];
}

function headOf(source: string, kind: string): Head {
  const [, bias, weights] = new RegExp(`'${kind}': \\{"bias":([^,]+),"weights":(\\[[^\\]]+\\])`).exec(source) ?? [];
  return { bias: Number(bias), weights: JSON.parse(weights ?? '[]') as number[] };
}

test('a kind that comes with another is likelier where that one is heard', () => {
  const { bias, weights } = headOf(fitStack(rows), 'anger');
  const oddsIn = ({ odds, shared }: UnseenRow) =>
    companyOf(odds, shared).reduce((sum, own, at) => sum + own * (weights[at] as number), bias);
  expect(oddsIn(rows[0] as UnseenRow)).toBeGreaterThan(1);
  expect(oddsIn(rows[1] as UnseenRow)).toBeLessThan(-1);
});

test('the same rows give the same bytes', () => {
  expect(fitStack(structuredClone(rows))).toBe(fitStack(rows));
});
