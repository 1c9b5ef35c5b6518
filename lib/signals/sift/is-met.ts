import { Branch, type Expression } from './branch.ts';
import { makeSieve, type Sieve } from './sieve.ts';
import { tabulate } from './sieve-table.ts';
import { splitBranches } from './split-branches.ts';

interface Exceptions {
  branches: readonly Branch[];
  sieve: Sieve;
}

const made = new WeakMap<Expression, Exceptions>();

function exceptionsOf(pattern: Expression): Exceptions {
  const known = made.get(pattern);
  if (known) return known;
  const sources = splitBranches(pattern.source);
  const exceptions = {
    branches: sources.map((source) => new Branch(source, pattern)),
    sieve: makeSieve(tabulate(sources)),
  };
  made.set(pattern, exceptions);
  return exceptions;
}

/** True where `pattern` matches the text anywhere, trying only those of its branches whose words are there. */
export function isMet(pattern: Expression, text: string, small: string): boolean {
  const { branches, sieve } = exceptionsOf(pattern);
  return sieve(small).some((index) => branches[index]?.exec(text, small) !== null);
}
