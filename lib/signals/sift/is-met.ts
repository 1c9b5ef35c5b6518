import { Branch, type Expression } from './branch.ts';
import { findNeeds } from './find-needs.ts';
import { Glance, type Sought, seek } from './glance.ts';
import { splitBranches } from './split-branches.ts';

interface Exception {
  branch: Branch;
  /** One of each must be in the text, in small letters. */
  needs: readonly (readonly Sought[])[];
}

/** Words alone, wherever they begin and end: that is enough to leave most branches out. */
const withoutMarks = (word: string) => word.replaceAll('\b', '');

const glance = new Glance();
const made = new WeakMap<Expression, readonly Exception[]>();

function exceptionsOf(pattern: Expression): readonly Exception[] {
  const known = made.get(pattern);
  if (known) return known;
  const exceptions = splitBranches(pattern.source).map((source) => {
    const needs = findNeeds(source);
    const only = needs?.length === 1 ? (needs[0] ?? []) : [];
    return {
      branch: new Branch(source, pattern),
      needs: only.map((need) => need.map((word) => seek(withoutMarks(word)))),
    };
  });
  made.set(pattern, exceptions);
  return exceptions;
}

/** True where one of each stands in the text that `glance` is at. */
function areThere(needs: readonly (readonly Sought[])[]): boolean {
  for (const need of needs) {
    let isThere = false;
    for (const word of need) {
      isThere = glance.has(word);
      if (isThere) break;
    }
    if (!isThere) return false;
  }
  return true;
}

/** True where `pattern` matches the text anywhere, trying only those of its branches whose words are there. */
export function isMet(pattern: Expression, text: string, small: string): boolean {
  glance.at(small);
  return exceptionsOf(pattern).some(({ branch, needs }) => areThere(needs) && branch.exec(text, small) !== null);
}
