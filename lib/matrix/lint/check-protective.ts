import { durationSeconds } from '../../clocks/duration-seconds.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import type { MatrixRow } from '../../model/policy.ts';
import { removeRow } from './check-conditions.ts';
import { type Check, type Lint, nameOfRow } from './lint.ts';
import { canHold } from './logic/can-hold.ts';
import { formulaOf, negated } from './logic/literal.ts';

const PATIENCE = 1_000;
/** A matrix of thousands is not compared each with each. */
const MOST_ROWS = 200;

const seconds = ({ acknowledgeWithin }: MatrixRow) =>
  acknowledgeWithin ? durationSeconds(acknowledgeWithin) : Number.POSITIVE_INFINITY;

const isSameTaker = (a: MatrixRow, b: MatrixRow) =>
  a.to.role === b.to.role && (a.to.person ?? null) === (b.to.person ?? null);

/** The row beside which a protective row adds nobody: it goes to the same, as soon, whenever the protective one holds. */
function findDouble(index: number, lint: Lint): MatrixRow | undefined {
  const { matrix, levels, signals } = lint.policy;
  const row = matrix[index] as MatrixRow;
  const isOff = (kind: string) => signals[kind as keyof typeof signals]?.on === false;
  const own = formulaOf(row.when, isOff);
  const can = (...parts: Parameters<typeof canHold>[0]) => canHold([own, ...parts], levels, { left: PATIENCE });
  if (!can()) return undefined;
  const isDouble = (other: MatrixRow) =>
    isSameTaker(row, other) && seconds(other) <= seconds(row) && !can(negated(formulaOf(other.when, isOff)));
  const earlier = matrix.slice(0, index).find((other) => other.protective && isDouble(other));
  if (earlier) return earlier;
  // Whichever row wins must go to the same: those that may win come first to last, up to one that surely holds.
  for (const other of matrix) {
    if (other.protective || !can(formulaOf(other.when, isOff))) continue;
    if (!isSameTaker(row, other) || seconds(other) > seconds(row)) return undefined;
    if (isDouble(other)) return other;
  }
  return undefined;
}

/** Protective rows that add nobody to whatever row wins. */
export const checkProtective: Check = (lint) => {
  const { policy, say } = lint;
  if (policy.matrix.length > MOST_ROWS) return [];
  return policy.matrix.flatMap((row, i): LintFinding[] => {
    const double = row.protective ? findDouble(i, lint) : undefined;
    if (!double) return [];
    return [
      {
        level: 'warning',
        code: 'protective-adds-nobody',
        path: ['matrix', i],
        row: row.id,
        message: say('lint.protective-adds-nobody', { other: nameOfRow(double, say) }),
        mend: removeRow(row, i, lint),
      },
    ];
  });
};
