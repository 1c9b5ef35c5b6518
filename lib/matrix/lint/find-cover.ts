import type { MatrixRow, Policy } from '../../model/policy.ts';
import { canHold, type Patience } from './logic/can-hold.ts';
import { type Formula, formulaOf, negated, sidesOf } from './logic/literal.ts';

/** Rows taken together are few, or not looked at: most matrices have less than forty. */
const MOST_TOGETHER = 40;
const PATIENCE_EACH = 200;
/** For all rows of one matrix: thousands of rows that all ask about the same are not compared each with each. */
const PATIENCE_ALL = 150_000;

/** Sides of which one must be asked about by whatever this follows from; those that the fewest rows ask about. */
function watchedSides(formula: Formula, asking: ReadonlyMap<string, number>): Set<string> {
  if ('side' in formula) return new Set([formula.side]);
  if ('any' in formula) return new Set(formula.any.flatMap((part) => [...watchedSides(part, asking)]));
  const weight = (sides: Set<string>) => [...sides].reduce((sum, side) => sum + (asking.get(side) ?? 0), 0);
  const choices = formula.all.map((part) => watchedSides(part, asking)).sort((a, b) => weight(a) - weight(b));
  return choices[0] ?? new Set();
}

/** Lists under names. */
class Shelf<T> extends Map<string, T[]> {
  put(names: Iterable<string>, one: T): void {
    for (const name of names) {
      const list = this.get(name);
      if (list) list.push(one);
      else this.set(name, [one]);
    }
  }

  take(names: Iterable<string>): Set<T> {
    return new Set([...names].flatMap((name) => this.get(name) ?? []));
  }
}

/**
 * For each row, by index, the earlier rows that together take whatever it would: missing where there may be something left for
 * it. Proofs only: where a proof is not found in good time, nothing is said. Protective rows take nothing from others.
 *
 * @param indexes rows that compete, in order; the others are left out
 */
export function findCover(
  matrix: readonly MatrixRow[],
  indexes: readonly number[],
  policy: Pick<Policy, 'levels' | 'signals'>,
): Map<number, number[]> {
  const isOff = (kind: string) => policy.signals[kind as keyof Policy['signals']]?.on === false;
  const formulas = new Map(indexes.map((i) => [i, formulaOf((matrix[i] as MatrixRow).when, isOff)]));
  const sides = new Map([...formulas].map(([i, formula]) => [i, sidesOf(formula)]));
  const asking = new Map<string, number>();
  for (const some of sides.values()) for (const side of some) asking.set(side, (asking.get(side) ?? 0) + 1);
  const watched = new Shelf<number>();
  const about = new Shelf<number>();
  const always: number[] = [];
  const covers = new Map<number, number[]>();
  const all: Patience = { left: PATIENCE_ALL };

  const isCovered = (i: number, by: readonly number[]): boolean => {
    if (all.left <= 0) return false;
    const patience = { left: PATIENCE_EACH };
    const opposites = by.map((other) => negated(formulas.get(other) as Formula));
    const isOpen = canHold([formulas.get(i) as Formula, ...opposites], policy.levels, patience);
    all.left -= 1 + PATIENCE_EACH - patience.left;
    return !isOpen;
  };
  const findOne = (i: number) => {
    const [first] = always;
    if (first !== undefined) return [first];
    const candidates = [...watched.take(sides.get(i) ?? [])].sort((a, b) => a - b);
    const found = candidates.find((other) => isCovered(i, [other]));
    return found === undefined ? undefined : [found];
  };
  const findSeveral = (i: number) => {
    let by = [...about.take(sides.get(i) ?? [])].sort((a, b) => a - b);
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
    if (cover) covers.set(i, cover);
    if (!canHold([negated(formula)], policy.levels, { left: PATIENCE_EACH })) always.push(i);
    watched.put(watchedSides(formula, asking), i);
    about.put(sides.get(i) ?? [], i);
  }
  return covers;
}
