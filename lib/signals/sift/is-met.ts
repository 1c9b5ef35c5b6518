import { Branch, type Expression } from './branch.ts';
import { findNeeds } from './find-needs.ts';
import type { Need } from './spelling.ts';
import { splitBranches } from './split-branches.ts';

interface Exception {
  branch: Branch;
  /** One of each must be in the text, in small letters. */
  needs: readonly Need[];
}

/** Words alone, wherever they begin and end: that is enough to leave most branches out. */
const withoutMarks = (need: Need): Need => need.map((word) => word.replaceAll('\b', ''));

const made = new WeakMap<Expression, readonly Exception[]>();

function exceptionsOf(pattern: Expression): readonly Exception[] {
  const known = made.get(pattern);
  if (known) return known;
  const exceptions = splitBranches(pattern.source).map((source) => {
    const needs = findNeeds(source);
    const only = needs?.length === 1 ? (needs[0] ?? []) : [];
    return { branch: new Branch(source, pattern), needs: only.map(withoutMarks) };
  });
  made.set(pattern, exceptions);
  return exceptions;
}

/** True where `pattern` matches the text anywhere, trying only those of its branches whose words are there. */
export function isMet(pattern: Expression, text: string, small: string): boolean {
  return exceptionsOf(pattern).some(
    ({ branch, needs }) =>
      needs.every((need) => need.some((word) => small.includes(word))) && branch.exec(text, small) !== null,
  );
}
