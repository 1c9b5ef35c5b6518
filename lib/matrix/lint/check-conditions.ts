import type { LintCode, LintFinding } from '../../model/lint-finding.ts';
import type { Mend } from '../../model/mend.ts';
import type { MatrixRow } from '../../model/policy.ts';
import { contentHash } from '../../policy/content-hash.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { asksNothing } from './asks-nothing.ts';
import { idleRows } from './idle-rows.ts';
import { type Check, type Lint, listNames, nameOfRow } from './lint.ts';
import { signalsOf } from './signals-of.ts';

/** Takes the row out; fits only while it stands where it stood. */
export function removeRow(row: MatrixRow, index: number, { say }: Lint): Mend {
  return {
    label: say('lint.mend.remove-row'),
    part: 'matrix',
    patch: [
      { op: 'test', path: ['matrix', index, 'id'], value: row.id },
      { op: 'remove', path: ['matrix', index] },
    ],
  };
}

function moveRow(row: MatrixRow, from: number, above: MatrixRow, to: number, { say }: Lint): Mend {
  return {
    label: say('lint.mend.move-up', { row: nameOfRow(above, say) }),
    part: 'matrix',
    patch: [
      { op: 'test', path: ['matrix', from, 'id'], value: row.id },
      { op: 'test', path: ['matrix', to, 'id'], value: above.id },
      { op: 'move', from: ['matrix', from], path: ['matrix', to] },
    ],
    row: row.id,
  };
}

/** A row that never takes a ticket. */
const idle = (row: MatrixRow, i: number, code: LintCode, message: string, mend: Mend): LintFinding => ({
  level: 'warning',
  code,
  path: ['matrix', i],
  row: row.id,
  message,
  mend,
});

function waitsForSignals(row: MatrixRow, i: number, lint: Lint): LintFinding {
  const { policy, say } = lint;
  const off = signalsOf(row.when).filter((kind) => policy.signals[kind]?.on === false);
  const kinds = listNames(
    off.map((kind) => say(`kind.${kind}`)),
    say,
  );
  return idle(row, i, 'signal-off', say('lint.signal-off', { kinds }), removeRow(row, i, lint));
}

function coveredBy(i: number, by: readonly number[], lint: Lint): LintFinding {
  const { policy, say } = lint;
  const row = policy.matrix[i] as MatrixRow;
  const others = by.map((at) => ({ at, other: policy.matrix[at] as MatrixRow }));
  const [first, ...more] = others;
  if (!first || more.length > 0) {
    const names = others.map(({ other }) => nameOfRow(other, say));
    const message = say('lint.unreachable.several', { others: listNames(names, say) });
    return idle(row, i, 'unreachable', message, removeRow(row, i, lint));
  }
  const other = nameOfRow(first.other, say);
  return contentHash(first.other.when) === contentHash(row.when)
    ? idle(row, i, 'same-condition', say('lint.same-condition', { other }), removeRow(row, i, lint))
    : idle(row, i, 'unreachable', say('lint.unreachable', { other }), moveRow(row, i, first.other, first.at, lint));
}

/** Rows that never take a ticket: none, what cannot hold, and what rows above take already. */
export const checkConditions: Check = (lint) => {
  const { policy, say } = lint;
  if (policy.matrix.length === 0)
    return [
      {
        level: 'warning',
        code: 'no-rows',
        path: ['matrix'],
        message: say('lint.no-rows'),
        mend: {
          label: say('lint.mend.shipped-matrix'),
          part: 'matrix',
          patch: [
            { op: 'test', path: ['matrix'], value: [] },
            { op: 'replace', path: ['matrix'], value: defaultPolicy().matrix },
          ],
        },
      },
    ];
  return [...idleRows(policy)].map(([i, it]): LintFinding => {
    const row = policy.matrix[i] as MatrixRow;
    if (it.why === 'covered') return coveredBy(i, it.by, lint);
    if (asksNothing(row))
      return {
        level: 'warning',
        code: 'no-condition',
        path: ['matrix', i, 'when'],
        row: row.id,
        message: say('lint.no-condition'),
      };
    if (it.why === 'signal-off') return waitsForSignals(row, i, lint);
    return idle(row, i, 'never-holds', say('lint.never-holds'), removeRow(row, i, lint));
  });
};
