import { Branch } from './branch.ts';
import { makeSieve } from './sieve.ts';
import { splitBranches } from './split-branches.ts';

/** Names of the groups that have an expression which matches a text. */
export type Groups<Name extends string> = (text: string) => ReadonlySet<Name>;

/** Groups of expressions that are only asked whether one of them matches, behind a sieve of their own. */
export function makeGroups<Name extends string>(groups: Readonly<Record<Name, readonly RegExp[]>>): Groups<Name> {
  const members: { name: Name; branch: Branch }[] = [];
  for (const [name, tests] of Object.entries(groups) as [Name, readonly RegExp[]][]) {
    for (const test of tests)
      for (const source of splitBranches(test.source)) members.push({ name, branch: new Branch(source, test) });
  }
  const sieve = makeSieve(members.map(({ branch }) => branch.source));
  return (text) => {
    const met = new Set<Name>();
    for (const index of sieve(text)) {
      const { name, branch } = members[index] as (typeof members)[number];
      if (!met.has(name) && branch.exec(text)) met.add(name);
    }
    return met;
  };
}
