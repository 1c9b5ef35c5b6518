import type { Condition } from '../../../model/condition.ts';

/** A test of a condition, which asks about one side of a ticket. */
export type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** A test that holds or does not; `side` is what it asks about: two tests of different sides never speak of each other. */
export interface Literal {
  side: string;
  test: Test;
  holds: boolean;
}

/** A condition with every `not` moved down to its tests. An empty `all` is always true, an empty `any` never. */
export type Formula = Literal | { all: Formula[] } | { any: Formula[] };

const fold = (word: string) => word.trim().toLowerCase();

/** What a test asks about. Signals, tags and the like may all be there at once: each is a side of its own. */
function sideOf(test: Test): string {
  if ('signal' in test) return `signal ${test.signal}`;
  if ('tag' in test) return `tag ${fold(test.tag)}`;
  // A group goes by id or by name: one ticket may answer to two.
  if ('group' in test) return `group ${fold(test.group)}`;
  if ('clock' in test) return `clock ${test.clock.metric} ${test.clock.breached}`;
  if ('score' in test || 'level' in test) return 'heat';
  return Object.keys(test)[0] ?? '';
}

/**
 * A condition as a formula of literals.
 * @param isOff a signal that is never heard, because the team switched it off
 */
export function formulaOf(condition: Condition, isOff: (signal: string) => boolean, holds = true): Formula {
  if ('not' in condition) return formulaOf(condition.not, isOff, !holds);
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition;
    const parts = (isAll ? condition.all : condition.any).map((part) => formulaOf(part, isOff, holds));
    return isAll === holds ? { all: parts } : { any: parts };
  }
  if ('signal' in condition && isOff(condition.signal)) return holds ? { any: [] } : { all: [] };
  return { side: sideOf(condition), test: condition, holds };
}

/** The opposite of a formula. */
export function negated(formula: Formula): Formula {
  if ('all' in formula) return { any: formula.all.map(negated) };
  if ('any' in formula) return { all: formula.any.map(negated) };
  return { ...formula, holds: !formula.holds };
}

/** Every side that a formula asks about. */
export function sidesOf(formula: Formula, into = new Set<string>()): Set<string> {
  if ('side' in formula) into.add(formula.side);
  else for (const part of 'all' in formula ? formula.all : formula.any) sidesOf(part, into);
  return into;
}
