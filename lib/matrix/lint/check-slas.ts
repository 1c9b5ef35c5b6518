import type { LintFinding } from '../../model/lint-finding.ts';
import type { Mend } from '../../model/mend.ts';
import type { Sla } from '../../model/policy.ts';
import { contentHash } from '../../policy/content-hash.ts';
import { findCover } from './find-cover.ts';
import { type Check, type Lint, listNames, nameOfSla } from './lint.ts';

const whenOf = ({ when }: Sla) => when ?? { all: [] };

/** Moves a service level above the one that takes its tickets; of two that ask for the same, one is never used either way. */
function moveSla(from: number, to: number, { policy, say }: Lint): Mend | undefined {
  const [sla, above] = [policy.slas[from], policy.slas[to]];
  if (!sla || !above || contentHash(whenOf(sla)) === contentHash(whenOf(above))) return undefined;
  return {
    label: say('lint.mend.move-up', { row: nameOfSla(above) }),
    part: 'slas',
    patch: [
      { op: 'test', path: ['slas', from, 'id'], value: sla.id },
      { op: 'test', path: ['slas', to, 'id'], value: above.id },
      { op: 'move', from: ['slas', from], path: ['slas', to] },
    ],
  };
}

/** Service levels that are never used, because those above them match all of their tickets first (R35). */
export const checkSlas: Check = (lint) => {
  const { policy, say } = lint;
  const rows = policy.slas.map((sla) => ({ when: whenOf(sla) }));
  return [...findCover(rows, [...rows.keys()], policy)].flatMap(([i, by]): LintFinding[] => {
    const sla = policy.slas[i];
    const [first] = by;
    if (!sla || first === undefined) return [];
    const names = by.flatMap((at) => policy.slas[at] ?? []).map(nameOfSla);
    const mend = moveSla(i, first, lint);
    return [
      {
        level: 'warning',
        code: 'sla-unreachable',
        path: ['slas', i],
        about: sla.id,
        message: say(mend ? 'lint.sla-unreachable' : 'lint.sla-unreachable.same', {
          sla: nameOfSla(sla),
          others: listNames(names, say),
        }),
        ...(mend && { mend }),
      },
    ];
  });
};
