import type { Policy } from '../../../model/policy.ts';
import type { Formula, Literal } from './literal.ts';
import { narrow, type Region } from './narrow.ts';

/** How many tests may be looked at before the answer is "perhaps": a hostile matrix must not hold anybody up. */
export interface Patience {
  left: number;
}

interface Terms {
  levels: Policy['levels'];
  patience: Patience;
}

type Known = ReadonlyMap<string, Region>;

const isLiteral = (formula: Formula): formula is Literal => 'side' in formula;

/** Whether a formula must hold, cannot, or is open, as far as what is known tells without trying anything out. */
function lookAt(formula: Formula, known: Known, terms: Terms): boolean | undefined {
  if (isLiteral(formula)) {
    const { levels, patience } = terms;
    if (patience.left <= 0) return undefined;
    patience.left -= 2;
    const before = known.get(formula.side);
    if (narrow(before, formula, levels) === null) return false;
    return narrow(before, { ...formula, holds: !formula.holds }, levels) === null ? true : undefined;
  }
  const isAll = 'all' in formula;
  let isOpen = false;
  for (const part of isAll ? formula.all : formula.any) {
    const value = lookAt(part, known, terms);
    if (value === !isAll) return !isAll;
    if (value === undefined) isOpen = true;
  }
  return isOpen ? undefined : isAll;
}

/** Takes up all that must hold, and gives the choices that are left; null where it contradicts itself. */
function settle(
  formulas: readonly Formula[],
  before: Known,
  terms: Terms,
): { known: Known; choices: Formula[][] } | null {
  const known = new Map(before);
  const todo = [...formulas];
  let choices: Formula[][] = [];
  for (let formula = todo.pop(); formula; formula = todo.pop()) {
    if (isLiteral(formula)) {
      terms.patience.left--;
      const region = narrow(known.get(formula.side), formula, terms.levels);
      if (!region) return null;
      known.set(formula.side, region);
    } else if ('all' in formula) todo.push(...formula.all);
    else choices.push(formula.any);
    if (todo.length > 0) continue;
    // All that is certain is known by now: what does that leave of the choices?
    const open: Formula[][] = [];
    for (const choice of choices) {
      const values = choice.map((part) => lookAt(part, known, terms));
      if (values.includes(true)) continue;
      const left = choice.filter((_, i) => values[i] === undefined);
      if (left.length === 0) return null;
      if (left.length === 1) todo.push(left[0] as Formula);
      else open.push(left);
    }
    choices = open;
  }
  return { known, choices };
}

function search(formulas: readonly Formula[], before: Known, terms: Terms): boolean {
  if (terms.patience.left <= 0) return true;
  const settled = settle(formulas, before, terms);
  if (!settled) return false;
  const [first, ...others] = settled.choices.toSorted((a, b) => a.length - b.length);
  if (!first) return true;
  const rest = others.map((any) => ({ any }));
  return first.some((part) => search([...rest, part], settled.known, terms));
}

/**
 * Whether there could be a ticket for which all of these hold. "No" is a proof; "yes" may only mean that nothing was found
 * within the patience given.
 */
export function canHold(formulas: readonly Formula[], levels: Policy['levels'], patience: Patience): boolean {
  return search(formulas, new Map(), { levels, patience });
}
