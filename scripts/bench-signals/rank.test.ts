import { describe, expect, test } from 'vitest';
import { bestThreshold, rank, thresholdFor } from './rank.ts';

const scored = (...pairs: [number, boolean][]) => pairs.map(([score, isPositive]) => ({ score, isPositive }));

describe('ranking', () => {
  const perfect = scored([3, true], [2, true], [1, false], [0, false]);
  const turned = scored([0, true], [1, true], [2, false], [3, false]);
  const alike = scored([1, true], [1, false], [1, true], [1, false]);

  test('a perfect order, its reverse, and no order at all', () => {
    expect(rank(perfect, 2)).toEqual({ auc: 1, precisionRecall: 1, f1: 1 });
    expect(rank(turned, 2).auc).toBe(0);
    expect(rank(turned, 2).f1).toBe(0);
    expect(rank(alike, 1)).toEqual({ auc: 0.5, precisionRecall: 0.5, f1: 2 / 3 });
  });

  test('one pair the wrong way round', () => {
    const { auc, precisionRecall } = rank(scored([4, true], [3, false], [2, true], [1, false]), 0);
    expect(auc).toBe(0.75);
    expect(precisionRecall).toBeCloseTo(0.5 * 1 + 0.5 * (2 / 3), 10);
  });

  test('the best threshold is the one of the highest F1', () => {
    expect(bestThreshold(perfect)).toBe(2);
    expect(bestThreshold(scored([4, true], [3, true], [2, false], [1, true]))).toBe(1);
  });

  test('a threshold lets no more than its share through, ties included', () => {
    const scores = [9, 8, 8, 8, 1, 1, 1, 1, 1, 1];
    const through = (share: number) => scores.filter((score) => score >= thresholdFor(scores, share)).length;
    expect([0, 0.1, 0.2, 0.3, 0.4, 0.5].map(through)).toEqual([0, 1, 1, 1, 4, 4]);
  });
});
