import type { MatrixRow, Policy } from '../../model/policy.ts';
import { canHold, type Patience } from './logic/can-hold.ts';
import { type Formula, formulaOf, negated, sidesOf } from './logic/literal.ts';

/** Rows taken together are few, or not looked at: most matrices have less than forty. */
const MOST_TOGETHER = 40;
const PATIENCE_EACH = 3_000;
/** For all rows of one matrix: thousands of rows that all ask about the same are not compared each with each. */
const PATIENCE_ALL = 600_000;

/** Sides of which one must be asked about by whatever this follows from; those that the fewest rows ask about. */
function watchedSides(formula: Formula, asking: ReadonlyMap<string, number>): Set<string> {
  if ('side' in formula) return new Set([formula.side]);
  if ('any' in formula) return new Set(formula.any.flatMap((part) => [...watchedSides(part, asking)]));
  const weight = (sides: Set<string>) => [...sides].reduce((sum, side) => sum + (asking.get(side) ?? 0), 0);
  const choices = formula.all.map((part) => watchedSides(part, asking)).sort((a, b) => weight(a) - weight(b));
  return choices[0] ?? new Set();
}

/** Indexes of rows under the sides they ask about. */
class Shelf extends Map<string, number[]> {
  put(sides: Iterable<string>, row: number): void {
    for (const side of sides) {
      const rows = this.get(side);
      if (rows) rows.push(row);
      else this.set(side, [row]);
    }
  }

  *take(sides: Iterable<string>): Generator<number> {
    const taken = new Set<number>();
    for (const side of sides)
      for (const row of this.get(side) ?? [])
        if (!taken.has(row)) {
          taken.add(row);
          yield row;
        }
  }
}

/**
 * For each row, by index, the earlier rows that together take whatever it would: missing where there may be something left for
 * it. Proofs only: where a proof is not found in good time, nothing is said. Protective rows take nothing from others.
 *
 * @param indexes rows that compete, in order; the others are left out
 */
export function findCover(
  matrix: readonly Pick<MatrixRow, 'when'>[],
  indexes: readonly number[],
  policy: Pick<Policy, 'levels' | 'signals'>,
): Map<number, number[]> {
  const isOff = (kind: string) => policy.signals[kind as keyof Policy['signals']]?.on === false;
  const formulas = new Map(indexes.map((i) => [i, formulaOf((matrix[i] as Pick<MatrixRow, 'when'>).when, isOff)]));
  const sides = new Map([...formulas].map(([i, formula]) => [i, sidesOf(formula)]));
  const asking = new Map<string, number>();
  for (const some of sides.values()) for (const side of some) asking.set(side, (asking.get(side) ?? 0) + 1);
  const watched = new Shelf();
  const about = new Shelf();
  const covers = new Map<number, number[]>();
  const all: Patience = { left: PATIENCE_ALL };
  let always: number | undefined;

  const isPossible = (some: readonly Formula[]): boolean => {
    if (all.left <= 0) return true;
    const patience = { left: PATIENCE_EACH };
    const answer = canHold(some, policy.levels, patience);
    all.left -= 1 + PATIENCE_EACH - patience.left;
    return answer;
  };
  const isCovered = (i: number, by: readonly number[]) =>
    !isPossible([formulas.get(i) as Formula, ...by.map((other) => negated(formulas.get(other) as Formula))]);
  const findOne = (i: number) => {
    if (always !== undefined) return [always];
    for (const other of watched.take(sides.get(i) ?? [])) {
      if (all.left <= 0) return undefined;
      if (isCovered(i, [other])) return [other];
    }
    return undefined;
  };
  const findSeveral = (i: number) => {
    const candidates = about.take(sides.get(i) ?? []);
    let by = [...candidates.take(MOST_TOGETHER + 1)].sort((a, b) => a - b);
    if (by.length < 2 || by.length > MOST_TOGETHER || !isCovered(i, by)) return undefined;
    // Only those without which something would be left.
    for (const other of by) {
      const without = by.filter((one) => one !== other);
      if (isCovered(i, without)) by = without;
    }
    return by;
  };

  for (const [i, formula] of formulas) {
    const cover = findOne(i) ?? findSeveral(i);
    if (cover) {
      // Whatever this row would take from others, those that cover it do.
      covers.set(i, cover);
      continue;
    }
    if (!isPossible([negated(formula)])) always = i;
    watched.put(watchedSides(formula, asking), i);
    about.put(sides.get(i) ?? [], i);
  }
  return covers;
}
