import type { Expression } from './branch.ts';
import { encode } from './encode.ts';
import { type SieveTable, tabulate } from './sieve-table.ts';
import { splitBranches } from './split-branches.ts';

/** What is known of a list of expressions before any of them is compiled. */
export interface EarTable {
  /** Tells whether the table is of these expressions. */
  stamp: number;
  /** For each expression the number of its branches. */
  counts: string;
  sieve: SieveTable;
}

/** A number that changes with the expressions. */
export function stampOf(tests: readonly Expression[]): number {
  let stamp = tests.length;
  for (const { source } of tests) stamp = (stamp * 31 + source.length) % 1_000_000_007;
  return stamp;
}

/** The table for expressions; a constant matter of their sources. */
export function tabulateEars(tests: readonly Expression[]): EarTable {
  const parts = tests.map(({ source }) => splitBranches(source));
  return {
    stamp: stampOf(tests),
    counts: encode(parts.map(({ length }) => length)),
    sieve: tabulate(parts.flat()),
  };
}
