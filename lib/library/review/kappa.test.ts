import { describe, expect, it } from 'vitest';
import { kappa, kappaInterval, type Pair } from './kappa.ts';

/** Pairs from a table of counts: row the first person's answer, column the second's. */
const pairsOf = (table: number[][]): Pair[] =>
  table.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, (): Pair => [`${i}`, `${j}`])));

describe('Cohen’s kappa', () => {
  // J. L. Fleiss, J. Cohen, B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72
  // (1969) 323–327: the worked example, 200 cases, kappa .429, standard error .053.
  const FLEISS = [
    [106, 10, 4],
    [22, 28, 10],
    [2, 12, 6],
  ];

  it('is 0.429 in the example of Fleiss, Cohen and Everitt (1969)', () => {
    expect(kappa(pairsOf(FLEISS))).toBeCloseTo(0.429, 3);
  });

  it('its interval, with each case by itself, is as wide as theirs to within a few hundredths', () => {
    const { low, high } = kappaInterval(pairsOf(FLEISS).map((pair) => [pair]))!;
    expect(high - low).toBeGreaterThan(2 * 1.96 * 0.053 * 0.9);
    expect(high - low).toBeLessThan(2 * 1.96 * 0.053 * 1.1);
  });

  it('is 0.4 for 35 of 50 where chance gives half', () => {
    expect(
      kappa(
        pairsOf([
          [20, 5],
          [10, 15],
        ]),
      ),
    ).toBeCloseTo(0.4, 10);
  });

  it('is 1 where two always agree, below 0 where they never do', () => {
    expect(
      kappa([
        ['yes', 'yes'],
        ['no', 'no'],
      ]),
    ).toBe(1);
    expect(
      kappa([
        ['yes', 'no'],
        ['no', 'yes'],
      ]),
    ).toBe(-1);
  });

  it('says nothing of nothing, nor where both gave one answer throughout', () => {
    expect(kappa([])).toBeNull();
    expect(
      kappa([
        ['yes', 'yes'],
        ['yes', 'yes'],
      ]),
    ).toBeNull();
    expect(
      kappaInterval([
        [
          ['yes', 'yes'],
          ['no', 'no'],
        ],
      ]),
    ).toBeNull();
  });

  it('the answers to one reply count as one: the same answers in fewer replies say less', () => {
    const one: Pair[] = [
      ['yes', 'yes'],
      ['no', 'no'],
      ['yes', 'no'],
    ];
    const other: Pair[] = [
      ['yes', 'yes'],
      ['no', 'no'],
      ['no', 'no'],
    ];
    const wide = kappaInterval([
      [...one, ...one],
      [...other, ...other],
    ])!;
    const narrow = kappaInterval([one, one, other, other])!;
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });
});
