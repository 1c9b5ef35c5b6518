import { Branch, type Expression } from './branch.ts';
import { stampOf, tabulateEars } from './ear-table.ts';
import { decode } from './encode.ts';
import { makeSieve, type Sieve } from './sieve.ts';
import { splitBranches } from './split-branches.ts';
import { TABLES } from './tables.ts';

/** An expression and what it is for. */
export interface Ear<Of> {
  test: Expression;
  of: Of;
}

/** Expressions behind a sieve: only the branches of those that may match a text are ever compiled and tried on it. */
export class Ears<Of> {
  private readonly ears: readonly Ear<Of>[];
  private readonly sieve: Sieve;
  /** Of each branch the ear's number, and of each ear its first branch's. */
  private readonly owners: Uint16Array;
  private readonly starts: Uint16Array;
  private readonly branches: (readonly Branch[] | undefined)[];

  /** @param name under which a table made ahead is looked for */
  constructor(name: string, ears: readonly Ear<Of>[]) {
    const tests = ears.map(({ test }) => test);
    const ahead = TABLES[name];
    const table = ahead?.stamp === stampOf(tests) ? ahead : tabulateEars(tests);
    this.ears = ears;
    this.sieve = makeSieve(table.sieve);
    this.owners = new Uint16Array(table.sieve.branches);
    this.starts = new Uint16Array(ears.length + 1);
    this.branches = new Array(ears.length).fill(undefined);
    const counts = decode(table.counts);
    for (let ear = 0, start = 0; ear < ears.length; ear++) {
      const end = start + (counts[ear] as number);
      this.owners.fill(ear, start, end);
      this.starts[ear] = start;
      start = end;
    }
  }

  /** Gives each ear that may hear something in a text (in small letters), in order, with its branches that may match. */
  listen(small: string, give: (of: Of, branches: readonly Branch[]) => void): void {
    let last = -1;
    let branches: Branch[] = [];
    for (const index of this.sieve(small)) {
      const owner = this.owners[index] as number;
      const branch = this.branchAt(owner, index);
      if (owner === last) branches.push(branch);
      else {
        if (last >= 0) give((this.ears[last] as Ear<Of>).of, branches);
        branches = [branch];
      }
      last = owner;
    }
    if (last >= 0) give((this.ears[last] as Ear<Of>).of, branches);
  }

  private branchAt(owner: number, index: number): Branch {
    const { test } = this.ears[owner] as Ear<Of>;
    const all = this.branches[owner] ?? splitBranches(test.source).map((source) => new Branch(source, test));
    this.branches[owner] = all;
    return all[index - (this.starts[owner] as number)] as Branch;
  }
}
